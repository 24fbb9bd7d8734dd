package io.onetrip.approval.licences.adapter.messaging;

import io.onetrip.approval.licences.domain.SealUse;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;

/** approval.seal-used.v1: the copies of the slip for hall and discipline. */
record SealUsedMessage(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        String hall,
        String slipNumber,
        String sealId,
        String sealName,
        String licenceNumber,
        String licenceName,
        Person signer,
        Person keeper,
        Instant usedAt) {

    /** Who acts, a person or a system. */
    record Person(String id, String name, boolean system) {
        static Person of(Officer officer) {
            return new Person(officer.id(), officer.name(), officer.system());
        }
    }

    static SealUsedMessage of(SealUse use) {
        var license = use.license();
        return new SealUsedMessage(
                license.caseNumber(),
                license.taskId(),
                license.itemId(),
                license.department(),
                license.hall(),
                use.number(),
                use.sealId(),
                use.sealName(),
                license.number(),
                license.name(),
                Person.of(use.signer()),
                Person.of(use.keeper()),
                use.usedAt());
    }
}
