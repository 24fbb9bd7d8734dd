package io.onetrip.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.Stored;
import io.onetrip.testkit.ToldEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whoever lets a day pass in silence gets an order (督办单), once, and silence decides nothing. */
@OnRealParts
class OrderIT {
    private static final String ORDERS = "/api/supervision/orders";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> WHY = Map.of("text", "经办人休假, 已另派人员");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Wall wall;

    Caller supervisor;

    @BeforeAll
    static void departments() {
        DemoDepartments.provide("D_PSB");
        DemoDepartments.provide("D_FIRE");
    }

    @BeforeEach
    void supervisor() {
        supervisor = Caller.as("supervisor-1", port);
        wall.moveTo(MONDAY);
    }

    @Test
    void aLateOpinionIsAnsweredByTheDepartmentAskedAndClosedWhenItHasCome() {
        var one = CaseOnKafka.on(MONDAY)
                .received()
                .accepted()
                .dispatched(1, 5)
                .opinion(1, "OVERDUE")
                .opinion(1, "OVERDUE");
        var order = issued(one, "OPINION_LATE");
        var number = order.get("number").asString();
        var asked = order.get("departmentName").asString();
        var chief = Caller.as(DemoDepartments.chief("D_FIRE"), port);
        var stranger = Caller.as(DemoDepartments.chief("D_PSB"), port);
        assertThat(asked).isNotBlank();
        assertThat(numbers(chief)).contains(number);
        assertThat(numbers(stranger)).doesNotContain(number);
        var before = Stored.about(jdbc, number);
        var answer = "%s/%s/answer".formatted(ORDERS, number);
        var closing = "%s/%s/closing".formatted(ORDERS, number);
        assertThat(stranger.post(answer, WHY).problem()).isEqualTo("404 /problems/order-not-found");
        assertThat(supervisor.post(answer, WHY).status()).isEqualTo(403);
        assertThat(Caller.as(DemoDepartments.approver("D_FIRE"), port)
                        .post(answer, WHY)
                        .status())
                .isEqualTo(403);
        assertThat(chief.post(answer, Map.of("text", " ")).problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(chief.post(closing, WHY).status()).isEqualTo(403);
        assertThat(supervisor.post(closing, WHY).problem()).isEqualTo("409 /problems/order-unsettled");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
        assertThat(chief.post(answer, WHY).text("/state")).isEqualTo("ANSWERED");
        one.opinion(1, "GIVEN");
        await().until(() -> issued(one, "OPINION_LATE").get("state").asString().equals("SETTLED"));
        assertThat(supervisor.post(closing, WHY, "closing-" + number).text("/state"))
                .isEqualTo("CLOSED");
        assertThat(supervisor.post(closing, WHY, "closing-" + number).text("/state"))
                .as("repeated")
                .isEqualTo("CLOSED");
        assertThat(supervisor.post(closing, WHY).problem()).isEqualTo("409 /problems/order-closed");
        assertThat(numbers(chief)).doesNotContain(number);
        await().until(() -> told(one).equals(List.of("ISSUED", "ANSWERED", "SETTLED", "CLOSED")));
        assertThat(timeline(one)).anyMatch(text -> text.startsWith("发出督办单 " + number) && text.contains("逾期不视为同意"));
    }

    @Test
    void aLateJointReviewIsTheReviewersOrder() {
        var one = CaseOnKafka.on(MONDAY).received().accepted().dispatched(1, 5).refusal(1, "REVIEW_LATE");
        var order = issued(one, "REVIEW_LATE");
        var number = order.get("number").asString();
        assertThat(order.path("departmentName").isMissingNode()
                        || order.path("departmentName").isNull())
                .isTrue();
        var reviewer = Caller.as("reviewer-1", port);
        assertThat(numbers(reviewer)).contains(number);
        assertThat(numbers(Caller.as(DemoDepartments.chief("D_PSB"), port))).doesNotContain(number);
        assertThat(reviewer.post("%s/%s/answer".formatted(ORDERS, number), WHY).text("/state"))
                .isEqualTo("ANSWERED");
        one.refusal(1, "OVERRULED");
        await().until(() -> issued(one, "REVIEW_LATE").get("state").asString().equals("SETTLED"));
    }

    @Test
    void aDepartmentThatLetsItsItemTurnRedGetsAnOrderUntilItDecides() {
        var one = CaseOnKafka.on(MONDAY).received().accepted().dispatched(1, 1).dispatched(2, 20);
        await().until(() -> !supervisor
                .get("/api/supervision/clocks?caseNumber=" + one.number())
                .json()
                .get("content")
                .isEmpty());
        assertThat(found(one, "ITEM_LATE")).isEmpty();
        wall.moveTo(MONDAY.plusDays(2));
        var order = issued(one, "ITEM_LATE");
        assertThat(order.get("itemCaseNumber").asString()).isEqualTo(one.item(1));
        assertThat(order.get("due").asString()).isEqualTo(MONDAY.plusDays(1).toString());
        one.decided(1, one.at(60));
        await().until(() -> issued(one, "ITEM_LATE").get("state").asString().equals("SETTLED"));
        assertThat(timeline(one)).anyMatch(text -> text.contains("逾期不视为准予"));
    }

    @Test
    void ordersAreForSupervisorsAndWhoTheyAreTo() {
        assertThat(Caller.as("intake-main", port).get(ORDERS).status()).isEqualTo(403);
        assertThat(Caller.as("intake-main", port).get(ORDERS + "/own").status()).isEqualTo(403);
        assertThat(Caller.nobody(port).get(ORDERS).status()).isEqualTo(401);
    }

    private JsonNode issued(CaseOnKafka one, String rule) {
        return await().until(() -> found(one, rule), Optional::isPresent).orElseThrow();
    }

    private Optional<JsonNode> found(CaseOnKafka one, String rule) {
        var orders = supervisor
                .get(ORDERS + "?limit=200")
                .json()
                .get("content")
                .valueStream()
                .filter(order -> order.get("caseNumber").asString().equals(one.number()))
                .filter(order -> order.get("rule").asString().equals(rule))
                .toList();
        assertThat(orders).as("each silence once").hasSizeLessThan(2);
        return orders.stream().findFirst();
    }

    private List<String> timeline(CaseOnKafka one) {
        return supervisor
                .get("/api/supervision/cases/" + one.number())
                .json()
                .at("/timeline")
                .findValuesAsString("text");
    }

    private static List<String> told(CaseOnKafka one) {
        return ToldEvents.of("onetrip.supervision", one.number(), "supervision.order-moved.v1").stream()
                .peek(event -> assertThat(Contracts.faults("supervision.order-moved.v1", event))
                        .isEmpty())
                .map(event -> event.get("what").asString())
                .toList();
    }

    private static List<String> numbers(Caller caller) {
        var answer = caller.get(ORDERS + "/own?limit=200");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("content").findValuesAsString("number");
    }
}
