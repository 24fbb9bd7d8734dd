package io.onetrip.approval.tasks.domain;

/** A result with the number under which it was issued. */
public record IssuedResult(String name, String kind, String number) {}
