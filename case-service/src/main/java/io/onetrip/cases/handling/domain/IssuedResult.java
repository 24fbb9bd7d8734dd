package io.onetrip.cases.handling.domain;

/** What a department issued. */
public record IssuedResult(String name, String kind, String number) {}
