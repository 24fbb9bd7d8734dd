package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Kind;

/** What is wrong in which entry; {@code place} is a JSON pointer into its definition. */
public record EntryFault(
        Kind kind, String id, String place, Fault.Code code, String message, Fault.Severity severity) {}
