package io.onetrip.approval.clock.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.time.LocalDate;

/** A step was begun; the one before it is done. */
public record StepMove(int number, String step, Instant at, LocalDate on, Officer by) {}
