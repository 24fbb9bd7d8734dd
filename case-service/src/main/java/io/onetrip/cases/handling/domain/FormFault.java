package io.onetrip.cases.handling.domain;

import io.onetrip.planning.FormField.Type;

/** A value that is not of its field's type; the message says what to write. */
public record FormFault(String field, Type type, String message) {}
