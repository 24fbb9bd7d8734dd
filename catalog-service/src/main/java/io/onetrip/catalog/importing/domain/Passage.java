package io.onetrip.catalog.importing.domain;

/**
 * A text of an entry that applicants and clerks read.
 *
 * @param place JSON pointer from the entry
 * @param field name of the field that holds it
 */
public record Passage(String place, String field, String text) {}
