package io.onetrip.cases.handling.domain;

import java.time.LocalDate;

/** The applicant promises in writing to hand a material in by the end of a day. */
public record Deferral(String materialId, LocalDate by) {}
