package io.onetrip.catalog.authoring.domain;

import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Kind;

/**
 * What is wrong in which entry.
 *
 * @param place a JSON pointer into its definition
 * @param message what to do, in English
 * @param zh the same in Chinese
 */
public record EntryFault(
        Kind kind, String id, String place, Fault.Code code, String message, String zh, Fault.Severity severity) {}
