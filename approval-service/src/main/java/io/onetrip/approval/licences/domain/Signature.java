package io.onetrip.approval.licences.domain;

/**
 * A signature with what is needed to verify it.
 *
 * @param algorithm as GM/T 0003.2 and 0004 have it: SM3withSM2
 * @param keyId SHA-256 of the certificate, in hexadecimal
 * @param value Base64 of the DER sequence of r and s
 */
public record Signature(String algorithm, String keyId, String value) {}
