package io.onetrip.cases.slips;

import java.time.Instant;

/** What we read of approval.seal-used.v1. */
record SealUsedMessage(
        String caseNumber,
        String itemId,
        String department,
        String slipNumber,
        String sealName,
        String licenceNumber,
        String licenceName,
        Person signer,
        Person keeper,
        Instant usedAt) {
    record Person(String name) {}
}
