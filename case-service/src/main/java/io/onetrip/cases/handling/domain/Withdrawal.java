package io.onetrip.cases.handling.domain;

import java.time.Instant;

/** The applicant wants no decision any more, and says why; who took that in. */
public record Withdrawal(Instant withdrawnAt, Clerk clerk, String reason) {}
