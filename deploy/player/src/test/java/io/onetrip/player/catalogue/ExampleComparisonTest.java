package io.onetrip.player.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExampleComparisonTest {
    private static final String EXAMPLE = """
            {"answers": {"Q": "YES"}, "note": "a remark",
             "expectedItems": ["I_A", "I_B", "I_C"],
             "waves": [["I_A"], ["I_B", "I_C"]],
             "materialCountBeforeDedup": 9, "materialCountAfterDedup": 7,
             "applicantMustSubmit": ["M_X", "M_Y"], "applicantMustSubmitCount": 2}""";

    private static final JsonNode PLAN = JsonMapper.shared().readTree("""
            {"items": [{"id": "I_A"}, {"id": "I_B"}, {"id": "I_C"}],
             "waves": [["I_A"], ["I_C", "I_B"]],
             "materialCountBeforeDedup": 9, "materialCountAfterDedup": 7,
             "applicantMustSubmit": ["M_X", "M_Y"], "applicantMustSubmitCount": 2,
             "promise": {"days": 5, "unit": "WORKING_DAY"}}""");

    private final ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(EXAMPLE);

    @Test
    void holdsWhenEveryFieldDoesWhateverTheOrderInsideAWave() {
        var comparison = ExampleComparison.of(example, PLAN);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.fields()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expectedItems | [\"I_A\",\"I_C\",\"I_B\"]",
                "expectedItems | [\"I_A\",\"I_B\"]",
                "waves | [[\"I_A\",\"I_B\"],[\"I_C\"]]",
                "waves | [[\"I_B\",\"I_C\"],[\"I_A\"]]",
                "waves | [[\"I_A\"],[\"I_B\",\"I_C\"],[]]",
                "waves | [[\"I_A\"],[\"I_B\",\"I_B\",\"I_C\"]]",
                "waves | 2",
                "materialCountBeforeDedup | 10",
                "materialCountAfterDedup | 8",
                "materialCountAfterDedup | null",
                "materialCountAfterDedup | \"7\"",
                "applicantMustSubmit | [\"M_Y\",\"M_X\"]",
                "applicantMustSubmit | [\"M_X\"]",
                "applicantMustSubmitCount | 3"
            })
    void namesAnAlteredField(String field, String altered) {
        example.set(field, JsonMapper.shared().readTree(altered));
        var differences = ExampleComparison.of(example, PLAN).differences();

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo(field);
            assertThat(difference.expected()).isEqualTo(altered);
            assertThat(difference.actual()).isNotEqualTo(altered);
        });
    }

    @Test
    void comparesAFieldThatThePlanHasUnderTheSameName() {
        example.set("promise", JsonMapper.shared().readTree("{\"days\": 6, \"unit\": \"WORKING_DAY\"}"));

        assertThat(ExampleComparison.of(example, PLAN).differences())
                .singleElement()
                .extracting(Difference::field)
                .isEqualTo("promise");
    }

    @Test
    void doesNotPassOverAFieldThatNothingCanBeHeldAgainst() {
        example.put("expectedFee", 120);

        assertThat(ExampleComparison.of(example, PLAN).differences())
                .singleElement()
                .hasToString("expectedFee: expected 120, actual not comparable: the plan has no such field");
    }
}
