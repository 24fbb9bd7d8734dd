package io.onetrip.catalog.importing.domain;

/** A department that handles items; the credit code is as written in the file, not yet checked. */
public record Department(String id, String name, String creditCode) {}
