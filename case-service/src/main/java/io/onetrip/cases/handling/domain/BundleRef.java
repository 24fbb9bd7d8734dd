package io.onetrip.cases.handling.domain;

/** The very version of a bundle a case was planned with; a later edit changes no running case. */
public record BundleRef(String id, int version, String name) {}
