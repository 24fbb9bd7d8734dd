package io.onetrip.approval.acceptance.domain;

import java.time.Instant;

/** A supervisor lets a second notice go out, against the rule of one (行政许可法 32(4)), and answers for it. */
public record CorrectionOverride(Instant allowedAt, String supervisorId, String supervisorName, String reason) {}
