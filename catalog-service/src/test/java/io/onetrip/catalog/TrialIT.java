package io.onetrip.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a revision would do to the plans of examples and of cases in hand. */
class TrialIT extends AuthoringServiceIT {

    private static final String HOTEL = "/api/catalog/entries/BUNDLE/B_HOTEL";
    private static int cases;

    @BeforeEach
    void withoutCases() {
        jdbc.sql("delete from running_case").update();
    }

    @Test
    void tellsOfEachExampleAndOfTheCasesInHandWhatWouldBeOtherwise() {
        var examples = definition(HOTEL).get("examples");
        var answers = examples.get(0).get("answers");
        received(answers);
        received(answers);
        received(null);
        var revision = opened("Longer seals");
        var seal = definition("/api/catalog/entries/ITEM/I_SEAL");
        ((ObjectNode) seal.get("statutoryLimit")).put("days", 30).put("unit", "WORKING_DAY");
        ((ObjectNode) seal.get("promisedLimit")).put("days", 30).put("unit", "WORKING_DAY");
        seal.remove("steps");
        seal.remove("labels");
        seal.remove("projectType");
        save(revision, "ITEM", seal);

        var hotel = hotel(revision);
        assertThat(hotel.get("examples").size()).isEqualTo(examples.size());
        var example = hotel.at("/examples/0");
        assertThat(example.at("/change/otherLimits").values())
                .extracting(JsonNode::asString)
                .containsExactly("I_SEAL");
        assertThat(example.at("/change/newItems").isEmpty()).isTrue();
        assertThat(example.at("/after/items").asInt())
                .isEqualTo(example.at("/before/items").asInt());
        assertThat(hotel.at("/cases/running").asInt()).isEqualTo(3);
        assertThat(hotel.at("/cases/otherwise").asInt()).isEqualTo(2);
        assertThat(hotel.at("/cases/unknown").asInt()).isEqualTo(1);
        assertThat(hotel.at("/cases/reasons").values())
                .extracting(reason -> reason.get("reason").asString() + " "
                        + reason.path("id").asString("") + " "
                        + reason.get("cases").asInt())
                .contains("OTHER_LIMIT I_SEAL 2");
        var names = first().get(REVISIONS + revision + "/trial").json().get("names");
        assertThat(names.values())
                .as("what it speaks of")
                .anySatisfy(name -> assertThat(name.get("name").asString()).isEqualTo("公章刻制备案"))
                .anySatisfy(name ->
                        assertThat(name.at("/options/0/label").asString()).isEqualTo("公司"));
    }

    @Test
    void forgetsACaseThatIsAnsweredOrNotAccepted() {
        var answers = definition(HOTEL).at("/examples/0/answers");
        var answered = received(answers);
        var refused = received(answers);
        ended("case.output-ready.v1", answered);
        ended("case.acceptance-refused.v1", refused);
        await().until(() -> running() == 0);
    }

    @Test
    void countsCasesWhoseAnswersFitNoMore() {
        received(definition(HOTEL).at("/examples/0/answers"));
        var revision = opened("One question less");
        var hotel = definition(HOTEL);
        hotel.withArray("situations").remove(hotel.get("situations").size() - 1);
        save(revision, "BUNDLE", hotel);
        var told = hotel(revision);
        assertThat(told.at("/examples/0/after").isMissingNode()).isTrue();
        assertThat(told.at("/cases/impossible").asInt()).isOne();
        assertThat(told.at("/cases/otherwise").asInt()).isOne();
    }

    @Test
    void countsTheCasesInHandOfABundleThatIsWithdrawn() {
        received(definition(HOTEL).at("/examples/0/answers"));
        received(null);
        var revision = opened("No more hotels");
        var withdrawn = first().put(
                        REVISIONS + revision + "/withdrawals/BUNDLE/B_HOTEL",
                        Map.of("reason", "改由别的一件事办理"),
                        "If-None-Match",
                        "*");
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(200);
        var hotel = hotel(revision);
        assertThat(hotel.get("withdraws").asBoolean()).isTrue();
        assertThat(hotel.at("/cases/running").asInt()).isEqualTo(2);
        assertThat(hotel.get("examples").isEmpty()).isTrue();
    }

    @Test
    void changesNothingAndTellsTheFaultsOfWhatCannotBePublished() {
        var version = first().get(HOTEL).json().get("version").asInt();
        var revision = opened("Broken");
        var hotel = definition(HOTEL);
        hotel.put("leadDepartment", "D_NOBODY");
        save(revision, "BUNDLE", hotel);
        var refused = first().get(REVISIONS + revision + "/trial");
        assertThat(refused.problem()).isEqualTo("422 /problems/revision-invalid");
        assertThat(first().get(REVISIONS + "999999/trial").problem()).isEqualTo("404 /problems/revision-not-found");
        assertThat(Caller.as("intake-main", port)
                        .get(REVISIONS + revision + "/trial")
                        .status())
                .isEqualTo(403);
        assertThat(first().get(HOTEL).json().get("version").asInt()).isEqualTo(version);
    }

    private String received(@Nullable JsonNode answers) {
        var number = "261123-%05d-T".formatted(++cases);
        var before = running();
        var sample = (ObjectNode) Contracts.sample("case.received.v1");
        sample.put("caseNumber", number)
                .put("bundleVersion", first().get(HOTEL).json().get("version").asInt());
        if (answers == null) sample.remove("answers");
        else sample.set("answers", answers);
        Neighbours.ofCase("case.received.v1", number, sample);
        await().until(() -> running() == before + 1);
        return number;
    }

    private static void ended(String type, String number) {
        Neighbours.ofCase(type, number, ((ObjectNode) Contracts.sample(type)).put("caseNumber", number));
    }

    private int running() {
        return jdbc.sql("select count(*) from running_case")
                .query(Integer.class)
                .single();
    }

    private JsonNode hotel(long revision) {
        var trial = first().get(REVISIONS + revision + "/trial");
        assertThat(trial.status()).as(trial.toString()).isEqualTo(200);
        return trial.json().get("content").values().stream()
                .filter(bundle -> bundle.get("bundle").asString().equals("B_HOTEL"))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode definition(String entry) {
        return (ObjectNode) first().get(entry).json().get("definition");
    }
}
