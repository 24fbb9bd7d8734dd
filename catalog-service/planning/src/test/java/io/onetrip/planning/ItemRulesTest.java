package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.planning.ItemRules.JointHandling;
import io.onetrip.planning.ItemRules.SpecialProcedure;
import io.onetrip.planning.ItemRules.Step;
import io.onetrip.workingdays.LimitUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ItemRulesTest {
    private static final List<?> OPTIONS =
            List.of(Map.of("code", "SIMPLE", "label", "简易"), Map.of("code", "FULL", "label", "一般"));
    private static final Map<String, ?> DAYS = Map.of("days", 5, "unit", "WORKING_DAY");

    @Test
    void anItemThatSaysNothingIsEntrusted() {
        assertThat(planned(Map.of(), "SIMPLE").rules()).isEqualTo(ItemRules.NONE);
    }

    @Test
    void keepsWhatTheDefinitionSays() {
        var rules = planned(
                        Map.of(
                                "itemType",
                                Map.of("code", "01"),
                                "projectType",
                                Map.of("code", "2"),
                                "entrusted",
                                false,
                                "notifyCommitmentAvailable",
                                true,
                                "steps",
                                List.of(
                                        Map.of("name", "EXAMINATION", "days", 4),
                                        Map.of("name", "DECISION", "days", 1)),
                                "extension",
                                Map.of("days", 3, "unit", "WORKING_DAY", "approver", "登记机关负责人")),
                        "SIMPLE")
                .rules();
        assertThat(rules)
                .isEqualTo(new ItemRules(
                        "01",
                        "2",
                        false,
                        true,
                        List.of(new Step(Step.Name.EXAMINATION, 4), new Step(Step.Name.DECISION, 1)),
                        new ItemRules.Extension(3, LimitUnit.WORKING_DAY, "登记机关负责人"),
                        List.of(),
                        null));
    }

    @Test
    void keepsHowSoonALawWantsAnAnswerOnAcceptance() {
        var limit = Map.of("days", 0, "legalBasis", "不动产登记暂行条例 第十七条");
        var item = planned(Map.of("acceptanceLimit", limit), "SIMPLE");
        assertThat(item.daysToAccept()).isZero();
        assertThat(item.rules().acceptanceLimit().legalBasis()).isEqualTo("不动产登记暂行条例 第十七条");
        assertThat(planned(Map.of(), "SIMPLE").daysToAccept()).isEqualTo(5);
        var tooLong = Map.of("acceptanceLimit", Map.of("days", 6, "legalBasis", "某法"));
        assertThatThrownBy(() -> planned(tooLong, "SIMPLE")).isInstanceOf(DefinitionInvalid.class);
    }

    @Test
    void keepsTheListsItStandsOnAlsoForThePublic() {
        var item = planned(Map.of("labels", List.of("HELPED", "IN_HALL")), "SIMPLE");
        assertThat(item.withoutRules().labels()).containsExactly("HELPED", "IN_HALL");
        assertThat(item.withoutRules().asksToCome()).isTrue();
        assertThat(planned(Map.of(), "SIMPLE").asksToCome()).isFalse();
    }

    @Test
    void keepsTheSpecialProceduresThatTheAnswersBringAbout() {
        var definition = Map.of(
                "specialProcedures",
                List.of(
                        Map.of("name", "听证", "suspendsClock", true, "typicalDays", 20),
                        Map.of("name", "公示", "when", Map.of("question", "Q", "in", List.of("SIMPLE")))));
        assertThat(procedures(definition, "FULL")).containsExactly("听证");
        assertThat(procedures(definition, "SIMPLE")).containsExactly("听证", "公示");
    }

    @Test
    void keepsTheJointLimitOfTheBundle() {
        var version = version(Map.of(), Map.of("days", 45, "unit", "WORKING_DAY", "extensionDays", 15));
        var rules = Planner.plan(version, new Answers(Map.of("Q", "SIMPLE")))
                .items()
                .getFirst()
                .rules();
        assertThat(rules).extracting("joint").isEqualTo(new JointHandling(45, LimitUnit.WORKING_DAY, 15, null));
    }

    @Test
    void tellsWhenAnItemIsGrantedAtOnceWithWhatWasAnswered() {
        var when = Map.of(
                "allOf",
                List.of(
                        Map.of("question", "Q", "in", List.of("SIMPLE")),
                        Map.of("field", "F", "in", List.of("SMALL"))));
        var definition = Map.of(
                "decidedAtOnce",
                Map.of("rule", "简易的小型单位", "when", when, "stamp", Map.of("material", "M", "authority", "园区")),
                "form",
                List.of(Map.of("id", "F", "label", "规模", "type", "CHOICE", "options", OPTIONS)));
        var atOnce = planned(definition, "FULL").rules().atOnce();
        assertThat(atOnce.rule()).isEqualTo("简易的小型单位");
        assertThat(atOnce.when()).isEqualTo(when);
        assertThat(atOnce.stamp()).isEqualTo(new TrustedStamp("M", "园区"));
        assertThat(atOnce.withCommitments()).isFalse();
        assertThat(atOnce.inputs())
                .extracting(AtOnce.Input::id, AtOnce.Input::field, AtOnce.Input::chosen)
                .containsExactly(tuple("Q", false, List.of("FULL")), tuple("F", true, List.of()));
        var condition = Definitions.condition(atOnce.when());
        var answered = Choices.assumed(Map.of("Q", Set.of("SIMPLE")));
        assertThat(condition.holds(answered)).isFalse();
        assertThat(condition.holds(answered.withForm(Map.of("F", "SMALL")))).isTrue();
        assertThat(condition.holds(answered.withForm(Map.of("F", "LARGE")))).isFalse();
        var json = new JsonMapper();
        var rules = planned(definition, "FULL").rules();
        assertThat(json.readValue(json.writeValueAsString(rules), ItemRules.class))
                .isEqualTo(rules);
    }

    @Test
    void areNotToldToThePublicAndMayBeAbsentWhereTheyAreStored() {
        var json = new JsonMapper();
        var plan = Planner.plan(version(Map.of(), null), new Answers(Map.of("Q", "SIMPLE")));
        assertThat(json.readValue(json.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
        assertThat(json.writeValueAsString(plan.withoutRules())).doesNotContain("entrusted");
        var older = json.writeValueAsString(plan.withoutRules()).replace(",\"rules\":null", "");
        assertThat(json.readValue(older, Plan.class)).isEqualTo(plan.withoutRules());
    }

    private static List<String> procedures(Map<String, ?> definition, String answer) {
        return planned(definition, answer).rules().specialProcedures().stream()
                .map(SpecialProcedure::name)
                .toList();
    }

    private static PlannedItem planned(Map<String, ?> definition, String answer) {
        return Planner.plan(version(definition, null), new Answers(Map.of("Q", answer)))
                .items()
                .getFirst();
    }

    private static BundleVersion version(Map<String, ?> said, @Nullable Map<String, ?> joint) {
        var item = new HashMap<String, Object>(said);
        item.putAll(Map.of("id", "I", "name", "许可", "department", "D", "codes", Map.of("taskCode", "T")));
        item.putAll(Map.of("promisedLimit", DAYS, "statutoryLimit", DAYS));
        var bundle = new HashMap<String, Object>(Map.of("id", "B", "name", "事", "subjectType", "LEGAL"));
        bundle.putAll(Map.of("leadDepartment", "D", "promisedLimit", DAYS, "situations", List.of("Q")));
        bundle.put("items", List.of(Map.of("item", "I", "mandatory", true)));
        if (joint != null) bundle.put("jointLimit", joint);
        var question = Map.of("id", "Q", "text", "?", "type", "SINGLE", "default", "SIMPLE", "options", OPTIONS);
        return new BundleVersion(
                1,
                Definitions.bundle(bundle),
                Map.of("Q", Definitions.question(question)),
                Map.of(),
                Map.of("I", Definitions.item(item)),
                Map.of("D", "局"));
    }
}
