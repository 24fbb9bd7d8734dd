package io.onetrip.cases.handling.domain;

/** The result of an earlier item of the same case, fed to a later one. */
public record PriorResult(String itemId, String name, String number) {}
