package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;

/** Since when a licence holds no more, by whom and why. */
public record Revocation(Instant at, Officer by, String reason, String legalBasis) {}
