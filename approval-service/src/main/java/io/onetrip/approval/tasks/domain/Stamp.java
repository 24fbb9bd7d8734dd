package io.onetrip.approval.tasks.domain;

import java.time.LocalDate;

/** Of an authority on a material. */
public record Stamp(String authority, String number, LocalDate date) {}
