package io.onetrip.cases.handling.adapter.messaging;

import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case.accepted.v1} */
record AcceptedMessage(
        String caseNumber,
        String bundleId,
        int bundleVersion,
        String bundleName,
        String hall,
        ClerkMessage clerk,
        Instant receivedAt,
        Instant acceptedAt,
        Limit promise,
        @Nullable Limit jointLimit,
        List<Item> items) {
    record Item(
            String itemId,
            String itemCaseNumber,
            String name,
            String department,
            int wave,
            Limit promise,
            Limit statute,
            List<String> after) {}
}
