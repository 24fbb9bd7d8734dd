package io.onetrip.cases.handling.domain;

import java.time.Instant;

/** Who took the packet, and who handed it out. */
public record Delivery(Instant deliveredAt, Clerk clerk, String collectorName) {}
