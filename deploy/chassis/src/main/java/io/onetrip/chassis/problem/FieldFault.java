package io.onetrip.chassis.problem;

/** One thing wrong with a request. */
record FieldFault(String field, String message) {}
