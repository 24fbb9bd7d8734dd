package io.onetrip.catalog.calendar;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day list as editors have it: {@code {"year", "days": [{"date", "name", "workday"}]}}, its days alone, or days
 * under their dates: {@code {"2026-01-01": {"name", "workday"}}}.
 */
record DayList(JsonNode year, String place, List<Entry> entries) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** One day, not looked at yet; {@code datePlace} is where its date stands. */
    record Entry(String place, String datePlace, JsonNode date, JsonNode day) {}

    static DayList read(byte[] source) {
        var root = parse(source);
        var wrapped = root.isObject() && root.has("days");
        var days = wrapped ? root.get("days") : root;
        var place = wrapped ? "/days" : "";
        if (!days.isArray() && !days.isObject())
            throw new DayListInvalid(
                    List.of(
                            new DayFault(
                                    place,
                                    DayFault.Code.SHAPE,
                                    Words.of(
                                            "这里应是日期列表, 每一天有 date、name 和 workday, 或以日期为名的对象。",
                                            "Here a list of days is expected, each with date, name and workday, or an object of days under their dates."))));
        return new DayList(root.path("year"), place, days.isArray() ? listed(place, days) : dated(place, days));
    }

    private static List<Entry> listed(String place, JsonNode days) {
        var entries = new ArrayList<Entry>();
        for (var day : days.values()) {
            var at = "%s/%d".formatted(place, entries.size());
            entries.add(new Entry(at, at + "/date", day.path("date"), day));
        }
        return entries;
    }

    private static List<Entry> dated(String place, JsonNode days) {
        return days.properties().stream()
                .map(day -> {
                    var at = place + "/" + day.getKey().replace("~", "~0").replace("/", "~1");
                    return new Entry(at, at, JSON.getNodeFactory().stringNode(day.getKey()), day.getValue());
                })
                .toList();
    }

    private static JsonNode parse(byte[] source) {
        try {
            var root = JSON.readTree(source);
            if (root.isMissingNode()) throw new DayListUnreadable("The day list is empty.", 1, 1);
            return root;
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new DayListUnreadable(
                    broken.getOriginalMessage()
                            .replaceFirst("\\s*\\((start marker|for [A-Za-z]+ starting) at \\[Source.*", ""),
                    at.getLineNr(),
                    at.getColumnNr());
        }
    }
}
