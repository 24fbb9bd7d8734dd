package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.planning.PlannedField.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The bundle of moving.json, with forms. */
class MergedFormTest {

    private final Map<String, Object> published = published();

    @Test
    void asksOnceForWhatSeveralItemsUse() {
        form("I_ADDRESS", field("F_STREET", Map.of("label", "Street")), field("F_OWNER", Map.of("required", true)));
        form("I_CAR", field("F_STREET", Map.of("label", "Where to", "required", true)), field("F_PLATE", Map.of()));
        assertThat(plan("ONE").form())
                .extracting(PlannedField::id, PlannedField::label, PlannedField::required, MergedFormTest::users)
                .containsExactly(
                        tuple("F_STREET", "Street", true, List.of("I_ADDRESS", "I_CAR")),
                        tuple("F_OWNER", "F_OWNER", true, List.of("I_ADDRESS")),
                        tuple("F_PLATE", "F_PLATE", false, List.of("I_CAR")));
        assertThat(plan("FAMILY").form()).extracting(PlannedField::id).containsExactly("F_STREET", "F_PLATE");
    }

    @Test
    void asksOnlyWhatTheAnswersNeedAndSaysWhy() {
        form("I_CAR", field("F_BOAT", Map.of("when", Map.of("question", "Q_WHAT", "in", List.of("BOAT")))));
        assertThat(plan("ONE").form()).isEmpty();
        assertThat(plan("ONE", "BOAT", "PET")
                        .form()
                        .getFirst()
                        .because()
                        .getFirst()
                        .reason()
                        .sentence())
                .isEqualTo("因为“What is moved?”选了“a boat”");
    }

    @Test
    void anEarlierResultFillsWhatOnlyLaterItemsUse() {
        var fromCar = field("F_NUMBER", Map.of("from", Map.of("item", "I_CAR"), "sharedFrom", "Register"));
        form("I_PET", fromCar);
        var field = plan("ONE", "PET").form().getFirst();
        assertThat(field.way()).isEqualTo(Way.PRIOR_RESULT);
        assertThat(field.priorResult().item()).isEqualTo("I_CAR");
        assertThat(field.sharedFrom()).isNull();
        form("I_ROAD", fromCar);
        assertThat(plan("ONE", "PET").form().getFirst().way()).isEqualTo(Way.SHARED);
    }

    @Test
    void whatIsKnownOfTheApplicantIsFilledIn() {
        form("I_CAR", field("F_NAME", Map.of("applicant", "NAME")));
        form("I_ROAD", field("F_NAME", Map.of()), field("F_REASON", Map.of()));
        assertThat(plan("ONE").form())
                .extracting(PlannedField::way, PlannedField::applicant)
                .containsExactly(tuple(Way.APPLICANT, FormField.Fact.NAME), tuple(Way.ASK, null));
    }

    private static List<String> users(PlannedField field) {
        return field.because().stream().map(Requirement::item).toList();
    }

    private Plan plan(String who, String... what) {
        return Planner.plan(
                Definitions.bundleVersion(published), new Answers(Map.of("Q_WHO", who, "Q_WHAT", List.of(what))));
    }

    @SafeVarargs
    @SuppressWarnings("unchecked")
    private void form(String item, Map<String, Object>... fields) {
        for (var definition : (List<Map<String, Object>>) published.get("items"))
            if (definition.get("id").equals(item)) definition.put("form", new ArrayList<>(List.of(fields)));
    }

    private static Map<String, Object> field(String id, Map<String, Object> more) {
        var field = new HashMap<String, Object>(Map.of("id", id, "label", id, "type", "TEXT"));
        field.putAll(more);
        return field;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> published() {
        return new JsonMapper().readValue(MergedFormTest.class.getResourceAsStream("/moving.json"), Map.class);
    }
}
