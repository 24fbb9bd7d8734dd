package io.onetrip.cases.handling.domain;

/**
 * A result that its department has revoked.
 *
 * @param itemId that it was issued for
 */
public record RevokedResult(String itemId, IssuedResult result) {}
