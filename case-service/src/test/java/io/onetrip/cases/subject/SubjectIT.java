package io.onetrip.cases.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@OnRealParts
class SubjectIT {
    private static final Map<String, Object> PERSON = Map.of("kind", "PERSON", "identity", "11010519491231002x");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;

    @BeforeEach
    void knowCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void hasTheNewestOfEverything() {
        var uploaded = clerk.upload("/api/cases/files", "premises.pdf", Applications.pdf("房产证明"));
        var hash = uploaded.text("/hash");
        var earlier = Applications.received(clerk, Applications.withFile(hash));
        var later = Applications.received(clerk, Applications.complete());
        var file = clerk.post("/api/cases/subjects", PERSON);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.json().at("/cases").findValuesAsString("caseNumber")).startsWith(later, earlier);
        assertThat(file.text("/known/name")).isEqualTo("王小明");
        assertThat(file.text("/known/phone")).isEqualTo("13800005678");
        assertThat(file.text("/form/companyName")).isEqualTo("示范云栖酒店管理有限公司");
        assertThat(file.text("/materials/0/files/0/hash")).isEqualTo(hash);
        assertThat(file.text("/materials/0/caseNumber")).isEqualTo(earlier);
        assertThat(file.json().at("/answers")).isEmpty();
        var sameBundle = clerk.post(
                "/api/cases/subjects",
                Map.of("kind", "PERSON", "identity", "11010519491231002X", "bundleId", "B_ENT_OPEN"));
        assertThat(sameBundle.json().at("/answers/Q_SEAL").asString()).isEqualTo("YES");
    }

    @Test
    void isUsedAgainAsItIs() {
        var uploaded = clerk.upload("/api/cases/files", "premises.pdf", Applications.pdf("又一份"));
        Applications.received(clerk, Applications.withFile(uploaded.text("/hash")));
        var offered = clerk.post("/api/cases/subjects", PERSON).text("/materials/0/files/0/hash");
        var again = Applications.received(clerk, Applications.withFile(offered));
        assertThat(clerk.get("/api/cases/" + again).text("/materials/0/files/0/hash"))
                .isEqualTo(offered);
    }

    @Test
    void isOfTheOwnHallAndItsOpeningIsKept() {
        Applications.received(clerk, Applications.complete());
        var before = opened();
        var other = Caller.as("intake-east", port).post("/api/cases/subjects", PERSON);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.json().at("/cases")).isEmpty();
        assertThat(other.json().at("/known").isMissingNode()
                        || other.json().at("/known").isNull())
                .isTrue();
        assertThat(opened()).isEqualTo(before + 1);
    }

    /** 21 cases and more, of two halls. */
    @Test
    void isReadPageByPageAndOfAllHallsByASupervisor() {
        var organization = Map.<String, Object>of("kind", "ORGANIZATION", "identity", "91350100M000100Y43");
        var application = Applications.changed("applicant", Applications.organization());
        var east = Applications.received(Caller.as("intake-east", port), application);
        var own = new ArrayList<String>();
        for (int each = 0; each < 21; each++) own.addFirst(Applications.received(clerk, application));
        assertThat(numbers(clerk, organization)).containsSubsequence(own).doesNotContain(east);
        var supervisor = Caller.as("supervisor-1", port);
        assertThat(numbers(supervisor, organization)).containsSubsequence(own).contains(east);
        var seen = supervisor.post("/api/cases/subjects", organization);
        assertThat(seen.json().at("/known/name").asString()).isEqualTo("示范公司");
        assertThat(seen.json().at("/known/phone").isString()).isFalse();
        assertThat(seen.json().at("/form")).isEmpty();
        assertThat(seen.json().at("/cases/0/hall").asString()).isEqualTo("H_MAIN");
        var foreign = new HashMap<>(organization);
        foreign.put("after", "nonsense");
        assertThat(clerk.post("/api/cases/subjects", foreign).problem()).isEqualTo("400 /problems/invalid-request");
    }

    private static List<String> numbers(Caller who, Map<String, Object> subject) {
        var all = new ArrayList<String>();
        var asked = new HashMap<>(subject);
        do {
            var page = who.post("/api/cases/subjects", asked);
            assertThat(page.json().at("/cases").size()).isLessThanOrEqualTo(20);
            all.addAll(page.json().at("/cases").findValuesAsString("caseNumber"));
            asked.put("after", page.text("/next"));
        } while (!asked.get("after").equals(""));
        return all;
    }

    @Test
    void saysUntilWhenALicenceHoldsAndWhichHoldsNoMore() {
        var bundle = (ObjectNode) Contracts.sample("catalog.bundle-published.v1");
        bundle.put("id", "B_ENT_TERM");
        ((ObjectNode) bundle.get("definition")).put("id", "B_ENT_TERM");
        for (var item : bundle.get("items"))
            ((ObjectNode) item.get("results").get(0)).put("validity", "5年").put("name", "证照 I_ENT_SETUP");
        Neighbours.ofCatalogue("bundle", "B_ENT_TERM", bundle);
        var application = new HashMap<>(Applications.complete());
        application.put("bundleId", "B_ENT_TERM");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.post("/api/cases", application).status() == 201);
        var number = clerk.post("/api/cases", application).text("/caseNumber");
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        Applications.grant(clerk, number, "I_ENT_SETUP");
        assertThat(licence(number).at("/expired").asBoolean()).isFalse();
        assertThat(licence(number).at("/validUntil").asString())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai"))
                        .plusYears(5)
                        .minusDays(1)
                        .toString());
        jdbc.sql(
                        "update item_case set decision = jsonb_set(decision, '{decidedAt}', '\"2019-03-01T02:00:00Z\"') where case_number = ? and decision is not null")
                .param(number)
                .update();
        assertThat(licence(number).at("/validUntil").asString()).isEqualTo("2024-02-29");
        assertThat(licence(number).at("/expired").asBoolean()).isTrue();
    }

    @Test
    void saysWhichLicenceItsDepartmentRevokedWhicheverIsToldFirst() {
        var number = Applications.accepted(clerk);
        Applications.grant(clerk, number, "I_ENT_SETUP");
        assertThat(licence(number).at("/revokedAt").isMissingNode()).isTrue();
        revoke(number, itemCase(number, 0), "N-证照 I_ENT_SETUP");
        revoke(number, itemCase(number, 0), "N-证照 I_ENT_SETUP");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(licence(number).at("/revokedAt").asString(""))
                        .isEqualTo("2026-12-20T01:30:00Z"));

        revoke(number, itemCase(number, 1), "N-早");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from revoked_result where item_case_number = ?")
                                .param(itemCase(number, 1))
                                .query(Integer.class)
                                .single()
                        == 1);
        OtherServices.decide(number, itemCase(number, 1), true, "早");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(clerk.get("/api/cases/" + number).text("/items/1/results/0/revokedAt"))
                                .isEqualTo("2026-12-20T01:30:00Z"));
    }

    private String itemCase(String number, int at) {
        return clerk.get("/api/cases/" + number).text("/items/%d/itemCaseNumber".formatted(at));
    }

    private static void revoke(String number, String itemCase, String result) {
        var revoked = (ObjectNode) Contracts.sample("approval.licence-revoked.v1");
        revoked.put("caseNumber", number).put("itemCaseNumber", itemCase).put("number", result);
        Neighbours.ofApproval("approval.licence-revoked.v1", number, "L-" + UUID.randomUUID(), revoked);
    }

    private JsonNode licence(String number) {
        return clerk.post("/api/cases/subjects", PERSON)
                .json()
                .at("/licences")
                .valueStream()
                .filter(one -> one.at("/caseNumber").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isNotForOthers() {
        assertThat(Caller.as("output-main", port)
                        .post("/api/cases/subjects", PERSON)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 110105194912310021, identity-number-invalid",
        "PERSON, 1234, identity-number-invalid",
        "ORGANIZATION, 91110000100000000X, credit-code-invalid"
    })
    void refusesANumberThatIsNone(String kind, String typed, String type) {
        var refused = clerk.post("/api/cases/subjects", Map.of("kind", kind, "identity", typed));
        assertThat(refused.problem()).isEqualTo("422 /problems/" + type);
    }

    private long opened() {
        return jdbc.sql("select count(*) from audit_entry where aggregate_type = 'subject'")
                .query(Long.class)
                .single();
    }
}
