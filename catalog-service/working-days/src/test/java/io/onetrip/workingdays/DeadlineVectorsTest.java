package io.onetrip.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every counted example that came with the official calendars. */
class DeadlineVectorsTest {

    private final WorkingDayCalendar calendar = Calendars.published();

    @ParameterizedTest
    @MethodSource
    void deadlines(JsonNode vector) {
        var deadline = calendar.deadline(date(vector.get("start")), limit(vector));
        assertThat(deadline).isEqualTo(new Deadline(date(vector.get("deadline")), false));
    }

    static Stream<JsonNode> deadlines() {
        return vectors("vectors");
    }

    @ParameterizedTest
    @MethodSource
    void suspensions(JsonNode vector) {
        List<Suspension> stops = stream(vector.get("suspensions"))
                .map(stop -> new Suspension(date(stop.get(0)), date(stop.get(1))))
                .toList();
        var deadline = calendar.deadline(date(vector.get("accepted")), limit(vector), stops);
        assertThat(deadline).isEqualTo(new Deadline(date(vector.get("deadline")), false));
    }

    static Stream<JsonNode> suspensions() {
        return vectors("suspensionVectors");
    }

    @ParameterizedTest
    @MethodSource
    void notices(JsonNode vector) {
        var deemed = DeemedAcceptance.of(calendar, date(vector.get("received")));
        assertThat(deemed.lastDayToNotify().date()).isEqualTo(date(vector.get("lastDayToNotify")));
        assertThat(deemed.effectiveFrom()).isEqualTo(date(vector.get("deemedAcceptedIfNotToldOn")));
        assertThat(deemed.acceptedOn()).isEqualTo(date(vector.get("deemedAcceptedAt")));
    }

    static Stream<JsonNode> notices() {
        return vectors("noticeVectors");
    }

    private static Stream<JsonNode> vectors(String name) {
        return stream(Calendars.vectors().get(name));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Limit limit(JsonNode vector) {
        return Limit.workingDays(vector.get("workingDays").asInt());
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }
}
