package io.onetrip.cases.handling.domain;

import java.time.Instant;

/** When a case was accepted and by whom; its clock runs from here (行政许可法 42). */
public record Acceptance(Instant acceptedAt, Clerk clerk) {}
