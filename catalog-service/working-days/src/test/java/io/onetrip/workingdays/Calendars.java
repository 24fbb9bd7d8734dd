package io.onetrip.workingdays;

import java.util.stream.IntStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published years and the counted examples, as they lie in the resources. */
final class Calendars {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Calendars() {}

    static WorkingDayCalendar published() {
        return WorkingDayCalendar.of(IntStream.rangeClosed(2023, 2026)
                .mapToObj(year -> JSON.readValue(
                        Calendars.class.getResourceAsStream("/calendar/%d.json".formatted(year)), PublishedYear.class))
                .toList());
    }

    static JsonNode vectors() {
        return JSON.readTree(Calendars.class.getResourceAsStream("/deadline-vectors.json"));
    }
}
