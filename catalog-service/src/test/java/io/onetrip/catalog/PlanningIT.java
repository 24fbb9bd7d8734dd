package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanningIT extends CatalogServiceIT {

    @BeforeEach
    void withTheShippedCatalogue() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
    }

    @Test
    void plansEveryExampleOfTheCatalogue() {
        for (var bundle : shipped().get("bundles").values())
            for (var example : bundle.get("examples").values()) {
                var plan =
                        plan(bundle.get("id").asString(), example.get("answers").toString());
                assertThat(plan.status()).isEqualTo(200);
                assertThat(texts(plan.json().get("applicantMustSubmit")))
                        .isEqualTo(texts(example.get("applicantMustSubmit")));
                assertThat(plan.json().get("materialCountAfterDedup"))
                        .isEqualTo(example.get("materialCountAfterDedup"));
            }
    }

    @Test
    void saysBecauseOfWhichAnswers() {
        var plan = hotelPlan("").json();
        assertThat(plan.at("/items/0/because/sentence").asString()).isEqualTo("因为“申请主体类型是?”选了“公司”");
        assertThat(plan.at("/items/0/because/facts/0/question").asString()).isEqualTo("Q_SUBJECT");
        assertThat(plan.at("/items/1/because/facts").isEmpty()).isTrue();
        assertThat(plan.get("materials").values())
                .filteredOn(material -> material.get("id").asString().equals("M_AC_REPORT"))
                .singleElement()
                .satisfies(material -> {
                    assertThat(material.at("/because/0/item").asString()).isEqualTo("I_HEALTH_PERMIT");
                    assertThat(material.at("/because/0/reason/facts/0/question").asString())
                            .isEqualTo("Q_AC");
                });
    }

    @Test
    void asksEachFieldOnce() {
        var form = hotelPlan("").json().get("form").values();
        assertThat(form).extracting(field -> field.get("id").asString()).doesNotHaveDuplicates();
        assertThat(form)
                .filteredOn(field -> field.get("id").asString().equals("F_NAME"))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.get("way").asString()).isEqualTo("APPLICANT");
                    assertThat(name.get("because").size()).isEqualTo(7);
                });
        assertThat(form)
                .filteredOn(field -> field.get("id").asString().equals("F_LICENSE_NO"))
                .singleElement()
                .satisfies(licence ->
                        assertThat(licence.at("/priorResult/item").asString()).isEqualTo("I_ENT_SETUP"));
    }

    @Test
    void findsTheEarliestFinish() {
        var plan = hotelPlan("").json();
        assertThat(plan.at("/schedule/start").isMissingNode()).isTrue();
        var dated = hotelPlan(", \"start\": \"2026-09-29\"").json();
        var finish = LocalDate.parse(dated.at("/schedule/finish").asString());
        assertThat(finish).isAfter(LocalDate.of(2026, 10, 8));
        assertThat(dated.at("/schedule/provisional").asBoolean()).isFalse();
        assertThat(dated.at("/schedule/path/0").asString()).isEqualTo("I_ENT_SETUP");
        assertThat(hotelPlan(", \"start\": \"2097-01-01\"")
                        .json()
                        .at("/schedule/provisional")
                        .asBoolean())
                .isTrue();
        assertThat(hotelPlan(", \"start\": \"tomorrow\"").text("/type")).isEqualTo("/problems/invalid-request");
        assertThat(hotelPlan(", \"start\": \"+999999999-12-31\"").text("/type")).isEqualTo("/problems/invalid-request");
    }

    @Test
    void reportsWhatIsSaved() {
        var plan = hotelPlan("").json();
        assertThat(plan.at("/savings/apart/materials").asInt()).isEqualTo(43);
        assertThat(plan.at("/savings/together/materials").asInt()).isEqualTo(24);
        assertThat(plan.at("/savings/cut/materials").asInt()).isEqualTo(44);
        var report = get("/api/catalog/savings");
        assertThat(report.status()).isEqualTo(200);
        var hotel = report.json().get("content").values().stream()
                .filter(bundle -> bundle.get("bundleId").asString().equals("B_HOTEL"))
                .findFirst()
                .orElseThrow();
        assertThat(hotel.get("examples").size()).isEqualTo(3);
        assertThat(hotel.at("/examples/0/savings")).isEqualTo(plan.get("savings"));
        assertThat(report.json().at("/total/apart/materials").asInt())
                .isEqualTo(report.json().get("content").values().stream()
                        .mapToInt(bundle -> bundle.at("/total/apart/materials").asInt())
                        .sum());
    }

    @Test
    void offersTheQuestionnaireWithoutLogin() {
        var hotel = get("/api/catalog/bundles/B_HOTEL").json();
        assertThat(hotel.get("questions").values())
                .extracting(question -> question.get("id").asString())
                .isEqualTo(texts(shipped().at("/bundles/0/situations")));
        assertThat(hotel.at("/questions/0/default").asString()).isEqualTo("COMPANY");
        assertThat(hotel.at("/promise/days").asInt()).isEqualTo(10);
        assertThat(hotel.get("itemCount").asInt()).isEqualTo(10);
        assertThat(hotel.get("leadDepartmentName").asString()).isEqualTo("市场监督管理局");
    }

    @Test
    void findsBundlesByTheirName() {
        await().untilAsserted(() -> assertThat(ids(get("/api/catalog/bundles?query=%E5%AE%BE%E9%A6%86")))
                .startsWith("B_HOTEL"));
        assertThat(ids(get("/api/catalog/bundles?query=kbbg"))).startsWith("B_HOTEL");
        assertThat(ids(get("/api/catalog/bundles?query=b_hot"))).containsExactly("B_HOTEL");
        assertThat(ids(get("/api/catalog/bundles?query=%25"))).isEmpty();
        var first = get("/api/catalog/bundles?limit=4");
        var second = get("/api/catalog/bundles?limit=200&after="
                + first.json().get("next").asString());
        assertThat(ids(first)).hasSize(4).doesNotContainAnyElementsOf(ids(second));
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @Test
    void listsItemsAndDepartments() {
        assertThat(get("/api/catalog/items/I_SIGN")
                        .json()
                        .at("/definition/codes/taskCode")
                        .asString())
                .hasSize(31);
        assertThat(ids(get("/api/catalog/items?limit=200"))).contains("I_SIGN", "I_CONSTRUCT");
        assertThat(get("/api/catalog/departments")
                        .json()
                        .at("/content/0/creditCode")
                        .asString())
                .hasSize(18);
        assertThat(get("/api/catalog/items?limit=100000").text("/type")).isEqualTo("/problems/invalid-request");
    }

    @Test
    void offersTheCalendar() {
        assertThat(get("/api/catalog/calendar").json().get("years").values())
                .extracting(JsonNode::asInt)
                .contains(2023, 2024, 2025, 2026);
        assertThat(get("/api/catalog/calendar/2026").json().at("/days/0/name").asString())
                .isEqualTo("元旦");
        assertThat(get("/api/catalog/calendar/2099").text("/type")).isEqualTo("/problems/calendar-not-published");
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        var answer = plan("B_HOTEL", "{\"Q_SUBJECT\": \"COOPERATIVE\", \"Q_MOON\": \"FULL\", \"Q_AC\": [\"YES\"]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/type")).isEqualTo("/problems/answers-invalid");
        assertThat(answer.json().get("errors").values())
                .extracting(fault ->
                        fault.get("question").asString() + fault.get("code").asString())
                .contains("Q_MOONUNKNOWN_QUESTION", "Q_SUBJECTUNKNOWN_OPTION", "Q_ACNOT_SINGLE", "Q_SIGNMISSING");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(get("/api/catalog/bundles/B_NOTHING").text("/type")).isEqualTo("/problems/bundle-not-found");
        assertThat(plan("B_NOTHING", "{}").text("/type")).isEqualTo("/problems/bundle-not-found");
        assertThat(get("/api/catalog/items/I_NOTHING").text("/type")).isEqualTo("/problems/item-not-found");
        var own = post("/api/catalog/bundles/B_HOTEL/plan", "{\"answers\": {}, \"waves\": [[\"I_SIGN\"]]}");
        assertThat(own.text("/type")).isEqualTo("/problems/invalid-request");
        assertThat(post("/api/catalog/bundles/B_HOTEL/plan", "{}").text("/type"))
                .isEqualTo("/problems/invalid-request");
    }

    private Caller.Answer plan(String bundle, String answers) {
        return post("/api/catalog/bundles/%s/plan".formatted(bundle), "{\"answers\": %s}".formatted(answers));
    }

    private Caller.Answer hotelPlan(String more) {
        return post(
                "/api/catalog/bundles/B_HOTEL/plan",
                "{\"answers\": %s%s}".formatted(shipped().at("/bundles/0/examples/0/answers"), more));
    }

    private static List<String> ids(Caller.Answer answer) {
        return answer.json().get("content").values().stream()
                .map(entry -> entry.get("id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
