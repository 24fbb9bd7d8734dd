package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.planning.AnswerFault.Code;
import io.onetrip.planning.PlannedMaterial.Way;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.LimitUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the shipped catalogue has no example of. */
class PlannerTest {

    private final BundleVersion bundle = Definitions.bundleVersion(published());

    @Test
    void aNegatedConditionSelects() {
        assertThat(plan("ONE").items()).extracting(PlannedItem::id).containsExactly("I_ADDRESS", "I_CAR", "I_ROAD");
        assertThat(plan("FAMILY").items())
                .extracting(PlannedItem::id)
                .containsExactly("I_ADDRESS_FAMILY", "I_CAR", "I_ROAD");
    }

    @Test
    void aMultipleChoiceMatchesWithAnyOfItsOptions() {
        assertThat(plan("ONE", "CAR", "BOAT").items())
                .extracting(PlannedItem::id)
                .contains("I_BOAT");
        assertThat(plan("ONE", "PET", "BOAT").items())
                .extracting(PlannedItem::id)
                .contains("I_PET")
                .doesNotContain("I_BOAT");
    }

    @Test
    void aQuestionThatIsNotAskedHasItsDefault() {
        assertThat(plan("ONE").items()).extracting(PlannedItem::id).contains("I_ROAD");
        assertThat(material(plan("ONE"), "M_LEASE").requestedBy()).containsExactly("I_ADDRESS");
    }

    @Test
    void noDependencyIsBridgedOverAnItemThatIsNotSelected() {
        var withoutBoat = plan("ONE", "PET");
        assertThat(withoutBoat.waves()).containsExactly(List.of("I_ADDRESS", "I_CAR", "I_ROAD"), List.of("I_PET"));
        assertThat(item(withoutBoat, "I_PET").after()).containsExactly("I_CAR");
    }

    @Test
    void aWaveFollowsTheHighestBeforeIt() {
        assertThat(plan("FAMILY", "PET").waves())
                .containsExactly(List.of("I_ADDRESS_FAMILY", "I_ROAD"), List.of("I_CAR"), List.of("I_PET"));
    }

    @Test
    void anEarlierResultComesFromTheProducersThatAreSelected() {
        var plan = plan("ONE", "PET");
        assertThat(plan.materials())
                .extracting(PlannedMaterial::id, PlannedMaterial::way, PlannedMaterial::from)
                .containsExactly(
                        tuple("M_FORM", Way.SUBMIT, List.of()),
                        tuple("M_LEASE", Way.SUBMIT, List.of()),
                        tuple("M_ID", Way.SHARED, List.of("Identity cards")),
                        tuple("M_ADDRESS", Way.PRIOR_RESULT, List.of("I_ADDRESS")),
                        tuple("M_CHIP", Way.SUBMIT, List.of()),
                        tuple("M_PERMIT", Way.SHARED, List.of("Port register")),
                        tuple("M_PLAIN_DATA", Way.SHARED, List.of()));
        assertThat(plan.applicantMustSubmit()).containsExactly("M_FORM", "M_LEASE", "M_CHIP");
        assertThat(plan.materialCountBeforeDedup()).isEqualTo(9);
        assertThat(plan.materialCountAfterDedup()).isEqualTo(7);
    }

    @Test
    void aMergedMaterialMayBeDeferredOnlyIfEveryRowMay() {
        var plan = plan("FAMILY");
        assertThat(material(plan, "M_FORM").deferrable()).isFalse();
        assertThat(material(plan, "M_FORM").requestedBy()).containsExactly("I_ADDRESS_FAMILY", "I_CAR");
        assertThat(material(plan, "M_LEASE").deferrable()).isTrue();
    }

    @Test
    void theFirstVariantThatHoldsSetsTheLimits() {
        assertThat(item(plan("ONE"), "I_CAR").promise()).isEqualTo(Limit.immediate());
        var boat = item(plan("ONE", "BOAT", "PET"), "I_CAR");
        assertThat(boat.promise()).isEqualTo(Limit.calendarDays(7));
        assertThat(boat.statute()).isEqualTo(Limit.workingDays(10));
        var pet = item(plan("ONE", "PET"), "I_CAR");
        assertThat(pet.promise()).isEqualTo(Limit.workingDays(1));
        assertThat(pet.statute()).isEqualTo(new Limit(4, LimitUnit.WORKING_DAY, ClockStart.RECEIPT));
    }

    @Test
    void aPathLongerThanThePromiseIsAWarning() {
        assertThat(plan("ONE").warnings()).isEmpty();
        assertThat(plan("FAMILY", "PET").warnings())
                .containsExactly("The longest path of items is promised in 6 working days, the bundle in 4.");
    }

    @Test
    void departmentsAreNamedAsPublished() {
        var plan = plan("ONE", "PET");
        assertThat(item(plan, "I_CAR").departmentName()).isEqualTo("Second office");
        assertThat(item(plan, "I_PET").departmentName()).isEqualTo("D_UNNAMED");
        assertThat(plan.bundleVersion()).isEqualTo(7);
        assertThat(plan.jointLimit()).isNull();
    }

    @Test
    void everyFaultOfTheAnswersIsTold() {
        var answers = new HashMap<String, Object>();
        answers.put("Q_WHAT", List.of("CAR", "HOUSE", 4));
        answers.put("Q_UNASKED", List.of("BY_SEA"));
        answers.put("Q_WHO", null);
        assertThatExceptionOfType(AnswersInvalid.class)
                .isThrownBy(() -> Planner.plan(bundle, new Answers(answers)))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(AnswerFault::question, AnswerFault::code)
                        .containsExactly(
                                tuple("Q_UNASKED", Code.UNKNOWN_QUESTION),
                                tuple("Q_WHO", Code.MISSING),
                                tuple("Q_WHAT", Code.UNKNOWN_OPTION),
                                tuple("Q_WHAT", Code.UNKNOWN_OPTION)));
    }

    @Test
    void aSingleChoiceIsNoList() {
        assertThatExceptionOfType(AnswersInvalid.class)
                .isThrownBy(() -> Planner.plan(
                        bundle, new Answers(Map.of("Q_WHO", List.of("ONE", "FAMILY"), "Q_WHAT", List.of()))))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(AnswerFault::code)
                        .containsExactly(Code.NOT_SINGLE));
    }

    private Plan plan(String who, String... what) {
        return Planner.plan(bundle, new Answers(Map.of("Q_WHO", who, "Q_WHAT", List.of(what))));
    }

    private static PlannedItem item(Plan plan, String id) {
        return plan.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedMaterial material(Plan plan, String id) {
        return plan.materials().stream()
                .filter(material -> material.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> published() {
        return new JsonMapper().readValue(PlannerTest.class.getResourceAsStream("/moving.json"), Map.class);
    }
}
