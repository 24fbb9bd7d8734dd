package io.onetrip.cases.handling.domain;

import java.time.LocalDate;

/** Of an authority on a material, on which an item may be granted (见章盖章). */
public record Stamp(String authority, String number, LocalDate date) {}
