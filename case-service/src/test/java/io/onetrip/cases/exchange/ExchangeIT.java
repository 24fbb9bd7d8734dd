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
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
    private static final String SETUP = "I_ENT_SETUP";

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
    Caller output;

    /** Not over yet for the exchange, until five past midnight. */
    LocalDate today;

    LocalDate yesterday;

    @BeforeEach
    void prepare() {
        OtherServices.publishCatalogue();
        DemoDepartments.provide("D_SAMR");
        clerk = Caller.as("intake-main", port);
        operator = Caller.as("operator-1", port);
        output = Caller.as("output-main", port);
        today = LocalDate.ofInstant(clock.instant().minus(Duration.ofMinutes(5)), clock.getZone());
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
        assertThat(LocalDate.parse(setup.get("acceptDate").asString().substring(0, 10)))
                .isAfterOrEqualTo(today);
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
        await().until(() -> again("end_at", number).equals(List.of(SETUP)));
        assertThat(rows(operator, "result", number)).singleElement().satisfies(row -> {
            assertThat(row.get("resultType").asString()).isEqualTo("撤销");
            assertThat(row.get("resultExplain").asString()).contains("2026-12-20 撤销");
        });
    }

    @Test
    void aMaterialThatFollowsIsToldAgainWithTheItemsThatNeedIt() {
        var number = Applications.accepted(clerk);
        assertThat(rows(operator, "material", number)).isNotEmpty();
        assertThat(again("accept_at", number)).isEmpty();
        var item = OtherServices.dispatched(clerk, number, SETUP);
        OtherServices.askForCorrection(number, item, SETUP, "M_PREMISES");
        var paper = Map.of("materials", List.of(Map.of("materialId", "M_PREMISES", "paper", true)));
        await().until(() -> clerk.post("/api/cases/%s/items/%s/corrections".formatted(number, SETUP), paper)
                        .status()
                == 200);
        assertThat(again("accept_at", number)).containsExactly(SETUP);
        assertThat(again("end_at", number)).isEmpty();
        assertThat(rows(operator, "material", number))
                .filteredOn(row -> row.get("materialId").asString().equals("M_PREMISES"))
                .extracting(row -> row.get("getType").asString())
                .contains("纸质收取");
    }

    @Test
    void aResultThatIsHandedOutIsToldAgain() {
        var number = Applications.accepted(clerk);
        Applications.grant(clerk, number, SETUP);
        assertThat(rows(operator, "result", number))
                .singleElement()
                .satisfies(row -> assertThat(row.has("isDeliveryResults")).isFalse());
        var part = output.post(
                "/api/cases/%s/hand-out".formatted(number),
                Map.of("collectorName", "周海", "collectorIdNumber", "11010519491231002X", "items", List.of(SETUP)));
        assertThat(part.status()).as(part.toString()).isEqualTo(200);
        assertThat(again("end_at", number)).containsExactly(SETUP);
        for (var rest : List.of("I_SEAL", "I_INVOICE")) Applications.grant(clerk, number, rest);
        await().until(() -> clerk.get("/api/cases/" + number).text("/status").equals("OUTPUT_READY"));
        dateBack(number);
        var whole = output.post(
                "/api/cases/%s/hand-out".formatted(number),
                Map.of("collectorName", "周海", "collectorIdNumber", "11010519491231002X"));
        assertThat(whole.text("/status")).isEqualTo("COMPLETED");
        assertThat(again("end_at", number)).containsExactlyInAnyOrder("I_SEAL", "I_INVOICE");
        assertThat(rows(operator, "result", number))
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.get("isDeliveryResults").asString()).isEqualTo("窗口领取"));
    }

    @Test
    void whatItsDepartmentDoesNotAcceptStandsAmongThoseAppliedFor() {
        var bundle = (ObjectNode) Contracts.sample("catalog.bundle-published.v1");
        bundle.put("id", "B_EXCHANGED");
        ((ObjectNode) bundle.get("definition")).put("id", "B_EXCHANGED");
        ((ObjectNode) bundle.at("/items/0")).put("entrusted", false);
        Neighbours.ofCatalogue("bundle", "B_EXCHANGED", bundle);
        var application = Applications.changed("bundleId", "B_EXCHANGED");
        await().until(() -> clerk.post("/api/cases", application).status() != 404);
        var number = Applications.accepted(clerk, application);
        var item = OtherServices.dispatched(clerk, number, SETUP);
        assertThat(projects("accept", number)).isNotEmpty().doesNotContain(item);

        var told = (ObjectNode) Contracts.sample("approval.item-not-accepted.v1");
        told.put("caseNumber", number).put("itemCaseNumber", item).put("itemId", SETUP);
        Neighbours.ofApproval("approval.item-not-accepted.v1", number, item, told);
        await().until(() -> again("accept_at", number).contains(SETUP));
        assertThat(rows(operator, "accept", number))
                .filteredOn(row -> row.get("projectNo").asString().equals(item))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("acceptDocNo").asString()).isEqualTo(item + "-N");
                    assertThat(row.get("handlerName").asString()).isEqualTo("审批员 示范");
                    assertThat(row.has("applyDate")).isTrue();
                    assertThat(row.has("acceptDate")).isFalse();
                    assertThat(row.has("promiseDate")).isFalse();
                });
        assertThat(projects("material", number)).contains(item);
        assertThat(rows(operator, "result", number))
                .filteredOn(row -> row.get("projectNo").asString().equals(item))
                .extracting(row -> row.get("resultType").asString())
                .containsExactly("不予受理");
    }

    @Test
    void aDayBeginsAndEndsAtMidnightOfTheCity() {
        var number = Applications.accepted(clerk);
        var zone = ZoneId.of("Asia/Shanghai");
        assertThat(clock.getZone()).isEqualTo(zone);
        var begins = yesterday.atStartOfDay(zone).toOffsetDateTime();
        var ends = today.atStartOfDay(zone).toOffsetDateTime();
        for (var within : List.of(begins, ends.minusNanos(1_000))) {
            moved(number, within);
            assertThat(exported("accept", number)).as(within.toString()).hasSize(3);
        }
        for (var beside : List.of(begins.minusNanos(1_000), ends)) {
            moved(number, beside);
            assertThat(exported("accept", number)).as(beside.toString()).isEmpty();
        }
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

    /** Items whose rows are due again since {@link #dateBack}. */
    private List<String> again(String moment, String number) {
        return jdbc.sql("select item_id from item_case where case_number = ? and %s > ?".formatted(moment))
                .params(number, noon())
                .query(String.class)
                .list();
    }

    /** As if all that happened so far had happened yesterday: of today nothing is exported. */
    private void dateBack(String number) {
        moved(number, noon());
    }

    private OffsetDateTime noon() {
        return yesterday.atTime(12, 0).atZone(clock.getZone()).toOffsetDateTime();
    }

    private void moved(String number, OffsetDateTime to) {
        jdbc.sql("""
                        update item_case set accept_at = case when accept_at is not null then :at end,
                            end_at = case when end_at is not null then :at end
                        where case_number = :number""").param("at", to).param("number", number).update();
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
        return exported(caller, table, number);
    }

    private List<String> projects(String table, String number) {
        return rows(operator, table, number).stream()
                .map(row -> row.get("projectNo").asString())
                .toList();
    }

    private List<JsonNode> exported(String table, String number) {
        return exported(operator, table, number);
    }

    private List<JsonNode> exported(Caller caller, String table, String number) {
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
