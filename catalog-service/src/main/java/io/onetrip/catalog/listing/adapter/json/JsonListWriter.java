package io.onetrip.catalog.listing.adapter.json;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListWriter;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes one row after the other. */
@Component
class JsonListWriter implements ListWriter {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public ListFormat format() {
        return ListFormat.JSON;
    }

    @Override
    public void write(OutputStream target, Consumer<Consumer<Map<Column, String>>> rows) {
        try (var json = JSON.createGenerator(target)) {
            json.writeStartArray();
            rows.accept(row -> write(json, row));
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, Map<Column, String> row) {
        json.writeStartObject();
        for (var column : Column.values()) json.writeStringProperty(column.field(), row.getOrDefault(column, ""));
        json.writeEndObject();
    }
}
