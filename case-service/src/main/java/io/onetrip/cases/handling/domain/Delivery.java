package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.CitizenIdNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who took the packet, and who handed it out. */
public record Delivery(
        Instant deliveredAt,
        Clerk clerk,
        String collectorName,
        @Nullable CitizenIdNumber collectorIdNumber) {}
