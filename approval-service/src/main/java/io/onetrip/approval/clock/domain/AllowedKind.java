package io.onetrip.approval.clock.domain;

/**
 * What may stop the clock of a task.
 *
 * @param because the law, or who has allowed it for this type of item
 */
public record AllowedKind(SuspensionKind kind, String name, String because) {}
