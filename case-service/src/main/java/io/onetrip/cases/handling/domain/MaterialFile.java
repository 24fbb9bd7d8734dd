package io.onetrip.cases.handling.domain;

/** A stored file by the SHA-256 of its content; size in bytes. */
public record MaterialFile(String hash, String name, long size, String contentType) {}
