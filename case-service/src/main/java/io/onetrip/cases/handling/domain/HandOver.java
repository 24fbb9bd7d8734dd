package io.onetrip.cases.handling.domain;

import java.time.Instant;

/**
 * Responsibility for a case goes from one clerk of the hall to another, explicitly and with its reason (首窗负责).
 *
 * @param by who did it: the responsible clerk, or the manager of the hall
 */
public record HandOver(Instant handedOverAt, Clerk from, Clerk to, Clerk by, String reason) {}
