package io.onetrip.chassis.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * One link of an aggregate's chain.
 *
 * @param entry who did what and when, as the JSON text the hash covers
 * @param hash SHA-256 in hexadecimal of the hash before and this entry
 */
public record AuditEntry(long number, @JsonRawValue String entry, String hash) {}
