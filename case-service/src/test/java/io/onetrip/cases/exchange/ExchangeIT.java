package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.Neighbours;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Others' cases of the shared database stand in the same files; each test looks at its own. */
@OnRealParts
class ExchangeIT {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExchangePlaces places;

    Caller clerk;
    Caller operator;
    LocalDate today;
    LocalDate yesterday;

    @BeforeEach
    void prepare() {
        OtherServices.publishCatalogue();
        DemoDepartments.provide("D_SAMR");
        clerk = Caller.as("intake-main", port);
        operator = Caller.as("operator-1", port);
        today = LocalDate.now(clock);
        yesterday = today.minusDays(1);
    }

    @Test
    void theOperatorTakesAllFiveTablesOfAPeriod() {
        var number = Applications.accepted(clerk);
        var beside = Applications.accepted(clerk);
        var accept = rows(operator, "accept", number);
        assertThat(accept).hasSize(3);
        assertThat(rows(operator, "accept", beside))
                .extracting(row -> row.get("caseNo").asString())
                .containsExactly(beside, beside, beside);
        var setup = accept.getFirst();
        assertThat(setup.get("projectNo").asString()).hasSize(43);
        assertThat(setup.get("projectNo").asString())
                .startsWith(setup.get("taskCode").asString());
        assertThat(setup.get("orgCode").asString()).hasSize(18);
        assertThat(setup.get("applyerType").asString()).isEqualTo("1");
        assertThat(setup.get("applyerPageType").asString()).isEqualTo("111");
        assertThat(setup.get("applyerPageCode").asString()).isEqualTo("11010519491231002X");
        assertThat(setup.get("contactMobile").asString()).isEqualTo("13800005678");
        assertThat(setup.get("acceptDate").asString()).startsWith(today.toString());
        assertThat(LocalDate.parse(setup.get("promiseDate").asString())).isAfterOrEqualTo(today);
        assertThat(rows(operator, "material", number))
                .extracting(row -> row.get("getType").asString())
                .contains("纸质收取", "数据共享");
        assertThat(rows(operator, "result", number)).isEmpty();

        stopped(number);
        Applications.grant(clerk, number, "I_ENT_SETUP");
        Applications.grant(clerk, beside, "I_ENT_SETUP");
        assertThat(rows(operator, "process", number))
                .extracting(row -> row.get("processName").asString())
                .containsExactly("收件", "受理", "审查", "决定");
        assertThat(rows(operator, "special_procedure", number))
                .singleElement()
                .satisfies(row -> assertThat(row.get("specialName").asString()).isEqualTo("检验"));
        assertThat(rows(operator, "special_procedure", beside)).isEmpty();
        assertThat(rows(operator, "result", number)).singleElement().satisfies(row -> {
            assertThat(row.get("resultType").asString()).isEqualTo("准予");
            assertThat(row.get("certNo").asString()).isEqualTo("N-证照 I_ENT_SETUP");
        });
    }

    @Test
    void aChiefTakesTheOwnDepartmentsRowsWithMaskedNumbers() {
        var number = Applications.accepted(clerk);
        var chief = Caller.as(DemoDepartments.chief("D_SAMR"), port);
        var accept = rows(chief, "accept", number);
        assertThat(accept).singleElement().satisfies(row -> {
            assertThat(row.get("applyerPageCode").asString()).isEqualTo("110*************2X");
            assertThat(row.get("contactMobile").asString()).isEqualTo("138****5678");
        });
        assertThat(chief.get(path("accept", yesterday, yesterday) + "&department=D_PSB")
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(rows(Caller.as("supervisor-1", port), "accept", number))
                .hasSize(3)
                .allSatisfy(
                        row -> assertThat(row.get("contactMobile").asString()).contains("*"));
        assertThat(clerk.get(path("accept", yesterday, yesterday)).status()).isEqualTo(403);
    }

    @Test
    void aFileOpensInASpreadsheet() {
        var number = Applications.accepted(clerk);
        dateBack(number);
        var file = new String(
                operator.download(path("accept", yesterday, yesterday).replace("jsonl", "csv") + "&department=D_SAMR"),
                StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFprojectNo,taskCode,taskName,orgCode,orgName,caseNo,");
        assertThat(file.lines().filter(line -> line.contains(number))).hasSize(1);
    }

    @Test
    void aPeriodHasAnEndAndABound() {
        for (var wrong : List.of(
                path("accept", yesterday, yesterday.minusDays(1)),
                path("accept", yesterday.minusYears(10), yesterday),
                path("accept", yesterday, today)))
            assertThat(operator.get(wrong).problem()).isEqualTo("422 /problems/period-invalid");
        assertThat(operator.get("/api/cases/exchange/accept?from=gestern&to=" + yesterday)
                        .status())
                .isEqualTo(400);
        assertThat(operator.get(path("secrets", yesterday, yesterday)).status()).isEqualTo(400);
        assertThat(operator.get(path("accept", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)))
                        .response()
                        .body())
                .isEmpty();
    }

    @Test
    void eachExportIsAudited() {
        var before = audited();
        operator.get(path("material", yesterday, yesterday));
        assertThat(audited()).isGreaterThan(before);
    }

    @Test
    void aResultThatIsRevokedIsToldAgain() {
        var number = Applications.accepted(clerk);
        Applications.grant(clerk, number, "I_ENT_SETUP");
        assertThat(rows(operator, "result", number)).hasSize(1);
        var item = clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber");
        OtherServices.revoke(number, item, "证照 I_ENT_SETUP");
        await().until(() -> !end(number).isBefore(today));
        assertThat(rows(operator, "result", number)).singleElement().satisfies(row -> {
            assertThat(row.get("resultType").asString()).isEqualTo("撤销");
            assertThat(row.get("resultExplain").asString()).contains("2026-12-20 撤销");
        });
    }

    @Test
    void anAccountExportsOneTableAtATime() {
        try (var _ = places.take(accountOf(operator))) {
            var busy = operator.get(path("material", yesterday, yesterday));
            assertThat(busy.problem()).isEqualTo("429 /problems/exchange-busy");
            assertThat(busy.response().headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(operator.get(path("material", yesterday, yesterday)).status())
                .isEqualTo(200);
    }

    private static String accountOf(Caller caller) {
        var claims = Base64.getUrlDecoder().decode(caller.token().split("\\.")[1]);
        return Contracts.JSON.readTree(claims).get("sub").asString();
    }

    private LocalDate end(String number) {
        return jdbc.sql("select end_at from item_case where case_number = ? and end_at is not null")
                .param(number)
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
    }

    /** As if all that happened so far had happened yesterday: of today nothing is exported. */
    private void dateBack(String number) {
        jdbc.sql("""
                        update item_case set accept_at = case when accept_at is not null then :at end,
                            end_at = case when end_at is not null then :at end
                        where case_number = :number""")
                .param("at", yesterday.atTime(12, 0).atZone(clock.getZone()).toOffsetDateTime())
                .param("number", number)
                .update();
    }

    private long audited() {
        return jdbc.sql(
                        "select count(*) from audit_entry where aggregate_type = 'exchange' and aggregate_id = 'material'")
                .query(Long.class)
                .single();
    }

    private void stopped(String number) {
        await().until(() ->
                clerk.get("/api/cases/" + number).text("/items/0/status").equals("DISPATCHED"));
        var item = clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber");
        for (var told : List.of("approval.clock-suspended.v1", "approval.clock-resumed.v1")) {
            var data = (ObjectNode) Contracts.sample(told);
            data.put("caseNumber", number).put("itemCaseNumber", item);
            Neighbours.ofApproval(told, number, item, data);
        }
        await().until(() -> jdbc.sql(
                        "select count(*) from item_times where item_case_number = ? and times #>> '{stops,0,result}' is not null")
                .param(item)
                .query(Long.class)
                .single()
                .equals(1L));
    }

    private List<JsonNode> rows(Caller caller, String table, String number) {
        dateBack(number);
        var numbers = clerk.get("/api/cases/" + number).json().at("/items").findValuesAsString("itemCaseNumber");
        return caller.get(path(table, yesterday, yesterday))
                .response()
                .body()
                .lines()
                .map(line -> (JsonNode) Contracts.JSON.readTree(line))
                .filter(row -> numbers.contains(row.get("projectNo").asString()))
                .toList();
    }

    private static String path(String table, LocalDate from, LocalDate to) {
        return "/api/cases/exchange/%s?from=%s&to=%s&format=jsonl".formatted(table, from, to);
    }
}
