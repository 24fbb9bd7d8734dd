package io.onetrip.catalog.importing.domain;

/** Which version of an entry holds, and what its content digests to. */
public record Version(int number, String digest) {}
