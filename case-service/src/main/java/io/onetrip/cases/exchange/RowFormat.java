package io.onetrip.cases.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How rows are written: times are of the city, days as 2026-11-26. */
enum RowFormat {
    /** In UTF-8 with its mark, as spreadsheets in China open it. */
    csv("text/csv") {
        @Override
        void head(Writer out, List<String> names) throws IOException {
            out.write('\uFEFF');
            out.write(String.join(",", names));
            out.write("\r\n");
        }

        @Override
        void row(Writer out, List<String> names, List<@Nullable Object> values) throws IOException {
            out.write(values.stream().map(value -> cell(text(value))).collect(Collectors.joining(",")));
            out.write("\r\n");
        }
    },
    /** One object a line, without what is not known. */
    jsonl("application/x-ndjson") {
        @Override
        void head(Writer out, List<String> names) {}

        @Override
        void row(Writer out, List<String> names, List<@Nullable Object> values) throws IOException {
            var object = new LinkedHashMap<String, Object>();
            for (int at = 0; at < names.size(); at++) {
                var value = values.get(at);
                if (value != null) object.put(names.get(at), value instanceof Number ? value : text(value));
            }
            out.write(JSON.writeValueAsString(object));
            out.write('\n');
        }
    };

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String STARTS_A_FORMULA = "=+-@＝＋－＠\t\r\n";

    private final String mediaType;

    RowFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract void head(Writer out, List<String> names) throws IOException;

    abstract void row(Writer out, List<String> names, List<@Nullable Object> values) throws IOException;

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant moment -> TIME.format(moment);
            default -> value.toString();
        };
    }

    /** What a spreadsheet would take for a formula is kept a text by an apostrophe. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
