package io.onetrip.catalog.listing.domain;

import java.util.Map;
import java.util.function.Consumer;

/** The items of the catalogue as a list says them. */
public interface ExportedItems {
    /**
     * @param query part of a name or code; empty for all
     * @param department id of one; empty for all
     * @param drafts whether good drafts of lists are told too
     */
    record Choice(String query, String department, boolean drafts) {}

    void each(Choice choice, Consumer<Map<Column, String>> row);
}
