package io.onetrip.chassis.audit;

import io.onetrip.chassis.event.AggregateRef;

/**
 * Something done that is kept for ever.
 *
 * @param detail written as JSON: no personal data
 */
public record Deed(String action, AggregateRef aggregate, Object detail) {}
