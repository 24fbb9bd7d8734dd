package io.onetrip.catalog.listing.adapter.json;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.Finding;
import io.onetrip.catalog.listing.domain.FindingCode;
import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.ListReader;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Place;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import io.onetrip.catalog.listing.domain.ListRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An array of rows, read one after the other. Codes are texts: a number has lost what stood before it. */
@Component
class JsonLists implements ListReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public ListFormat format() {
        return ListFormat.JSON;
    }

    @Override
    public boolean reads(byte[] head) {
        var start =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return start.startsWith("[") || start.startsWith("{");
    }

    @Override
    public List<String> read(Path file, Consumer<ListRow> rows) {
        var unknown = new TreeSet<String>();
        try (var parser = JSON.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_ARRAY)
                throw new ListRefused(
                        Reason.NOT_A_LIST,
                        "A list is an array of objects with department, mainItem, name, itemCode, taskType and deptCode.");
            for (var number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++)
                rows.accept(row(number, parser.readValueAsTree(), unknown));
            requireEnd(parser);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new ListRefused(
                    Reason.UNREADABLE,
                    "The file is no complete JSON; line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr()),
                    new Place(at.getLineNr(), at.getColumnNr()));
        }
        return List.copyOf(unknown);
    }

    private static void requireEnd(JsonParser parser) {
        if (parser.nextToken() != null)
            throw new ListRefused(Reason.NOT_A_LIST, "Something follows the array of rows; send the array alone.");
    }

    private static ListRow row(int number, JsonNode node, Set<String> unknown) {
        var given = new EnumMap<Column, String>(Column.class);
        var findings = new ArrayList<Finding>();
        if (!node.isObject()) findings.add(Finding.of(Column.ITEM_CODE, FindingCode.NO_OBJECT));
        for (var field : node.propertyNames()) {
            var column = Column.named(field);
            if (column.isPresent()) value(column.get(), node.get(field), given, findings);
            else if (unknown.size() < 100) unknown.add(field.substring(0, Math.min(field.length(), 100)));
        }
        return ListRow.read(number, given, findings);
    }

    private static void value(Column column, JsonNode value, EnumMap<Column, String> given, List<Finding> findings) {
        if (value.isNull()) return;
        if (value.isString()) given.put(column, value.asString());
        else if (value.isNumber()) {
            given.put(column, value.asString());
            if (column == Column.TASK_TYPE) return;
            findings.add(Finding.of(
                    column,
                    column == Column.ITEM_CODE || column == Column.DEPT_CODE
                            ? FindingCode.NUMBER_NOT_TEXT
                            : FindingCode.NOT_TEXT,
                    value.asString()));
        } else findings.add(Finding.of(column, FindingCode.NOT_TEXT));
    }
}
