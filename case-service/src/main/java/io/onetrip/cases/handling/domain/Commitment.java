package io.onetrip.cases.handling.domain;

import java.time.Instant;

/**
 * The applicant commits in writing that what a material proves is so, instead of handing it in (告知承诺, 国办发〔2020〕42号).
 *
 * @param takenBy the clerk before whom
 */
public record Commitment(Instant committedAt, String takenBy) {}
