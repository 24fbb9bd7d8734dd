package io.onetrip.cases.handling.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a department issued.
 *
 * @param verification of a certificate: its electronic licence is verified under /licences/{verification}
 */
public record IssuedResult(
        String name, String kind, String number, @Nullable String verification) {}
