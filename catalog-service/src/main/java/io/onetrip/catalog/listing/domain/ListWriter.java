package io.onetrip.catalog.listing.domain;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;

/** Writes lists of one format. */
public interface ListWriter {
    ListFormat format();

    /** @param rows gives every row to what it is handed */
    void write(OutputStream target, Consumer<Consumer<Map<Column, String>>> rows);
}
