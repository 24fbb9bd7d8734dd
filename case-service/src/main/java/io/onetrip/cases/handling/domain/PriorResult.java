package io.onetrip.cases.handling.domain;

import org.jspecify.annotations.Nullable;

/**
 * The result of an earlier item of the same case, fed to a later one.
 *
 * @param verification of a certificate: its electronic licence is verified under /licences/{verification}
 */
public record PriorResult(
        String itemId, String name, String number, @Nullable String verification) {}
