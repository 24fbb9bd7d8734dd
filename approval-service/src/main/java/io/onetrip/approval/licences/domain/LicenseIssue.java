package io.onetrip.approval.licences.domain;

import java.time.Instant;

/**
 * A licence as it was signed.
 *
 * @param content the text that was signed, to the byte in UTF-8
 */
public record LicenseIssue(Instant at, String content, Signature signature) {}
