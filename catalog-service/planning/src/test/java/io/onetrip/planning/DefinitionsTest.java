package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final Map<String, ?> DAY = Map.of("days", 1, "unit", "WORKING_DAY");

    @Test
    void namesThePlaceOfWhatIsMissing() {
        refuses("/text", () -> Definitions.question(Map.of("id", "Q")));
        refuses("/options/0/label", () -> Definitions.question(question(List.of(Map.of("code", "A")))));
    }

    @Test
    void namesThePlaceOfWhatIsOfTheWrongKind() {
        refuses("/options/0", () -> Definitions.question(question(List.of("A"))));
        refuses("/options", () -> Definitions.question(question("A")));
        refuses("/promisedLimit/unit", () -> Definitions.bundle(bundle(Map.of("days", 1, "unit", "WEEK"))));
        refuses("/promisedLimit/days", () -> Definitions.bundle(bundle(Map.of("days", 1.5, "unit", "WORKING_DAY"))));
        refuses("/promisedLimit/days", () -> Definitions.bundle(bundle(Map.of("days", 1, "unit", "IMMEDIATE"))));
    }

    @Test
    void refusesAConditionOfNoKnownForm() {
        var member = Map.of("item", "I", "mandatory", false, "when", Map.of("never", true));
        refuses(
                "/items/0/when/question",
                () -> Definitions.bundle(Map.of(
                        "id", "B", "name", "B", "subjectType", "", "leadDepartment", "D", "items", List.of(member))));
    }

    @Test
    void leavesUnknownFieldsAlone() {
        assertThat(Definitions.bundle(bundle(DAY)).promise().days()).isEqualTo(1);
    }

    private static Map<String, ?> question(Object options) {
        return Map.of("id", "Q", "text", "?", "type", "SINGLE", "options", options, "default", "A");
    }

    private static Map<String, ?> bundle(Map<String, ?> promise) {
        return Map.of(
                "id",
                "B",
                "name",
                "B",
                "subjectType",
                "",
                "leadDepartment",
                "D",
                "promisedLimit",
                promise,
                "note",
                "new");
    }

    private static void refuses(String place, Runnable read) {
        assertThatExceptionOfType(DefinitionInvalid.class)
                .isThrownBy(read::run)
                .satisfies(invalid -> assertThat(invalid.place()).isEqualTo(place));
    }
}
