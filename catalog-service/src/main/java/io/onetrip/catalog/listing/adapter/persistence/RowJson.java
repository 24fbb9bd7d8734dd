package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.Finding;
import io.onetrip.catalog.listing.domain.ListRow;
import io.onetrip.catalog.listing.domain.ListedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What of a row is kept as JSON. */
final class RowJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> GIVEN = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private RowJson() {}

    static String given(ListRow row) {
        var fields = new TreeMap<String, String>();
        row.given().forEach((column, text) -> fields.put(column.field(), text));
        return JSON.writeValueAsString(fields);
    }

    /** @param findings name of the column that holds them */
    static ListRow row(ResultSet row, String findings) throws SQLException {
        var given = new EnumMap<Column, String>(Column.class);
        JSON.readValue(row.getString("given"), GIVEN)
                .forEach((field, text) -> given.put(Column.named(field).orElseThrow(), text));
        return new ListRow(row.getInt("number"), given, JSON.readValue(row.getString(findings), FINDINGS));
    }

    static ListedItem item(String json) {
        return JSON.readValue(json, ListedItem.class);
    }

    static List<String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static Map<String, Integer> counts(String json) {
        return JSON.readValue(json, COUNTS);
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }
}
