package io.onetrip.approval.tasks.domain;

import java.time.Instant;

/** Who has taken a task on, and when. */
public record Claim(Officer by, Instant at) {}
