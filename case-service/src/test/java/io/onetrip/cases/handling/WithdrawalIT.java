package io.onetrip.cases.handling;

import static io.onetrip.cases.Applications.accepted;
import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.grant;
import static io.onetrip.cases.Applications.lacking;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class WithdrawalIT {
    private static final Map<String, String> REASON = Map.of("reason", "暂不开业");

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Caller clerk;

    @BeforeEach
    void publish() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void endsACaseBeforeItIsDecided() {
        var number = accepted(clerk);
        assertThat(clerk.post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(Caller.as("intake-east", port)
                        .post("/api/cases/%s/withdrawal".formatted(number), REASON)
                        .problem())
                .isEqualTo("403 /problems/other-hall");
        var withdrawn = clerk.post("/api/cases/%s/withdrawal".formatted(number), REASON);
        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("/withdrawal/reason")).isEqualTo("暂不开业");
        assertThat(withdrawn.text("/items/0/closedReason")).isEqualTo("WITHDRAWN");
        assertThat(clerk.post("/api/cases/%s/withdrawal".formatted(number), REASON)
                        .problem())
                .isEqualTo("409 /problems/case-decided");
        var progress = clerk.get("/api/public/progress/" + withdrawn.text("/progressToken"));
        assertThat(progress.text("/status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void handsOutWhatWasDecidedBefore() {
        var number = accepted(clerk);
        grant(clerk, number, "I_ENT_SETUP");
        var withdrawn = clerk.post("/api/cases/%s/withdrawal".formatted(number), REASON);
        assertThat(withdrawn.text("/status")).isEqualTo("OUTPUT_READY");
    }

    @Test
    void aRuleGrantsNothingOfWhatWasWithdrawnMeanwhile() {
        var number = accepted(clerk);
        var withdrawn = clerk.post("/api/cases/%s/withdrawal".formatted(number), REASON);
        OtherServices.grantByRule(number, withdrawn.text("/items/0/itemCaseNumber"), "营业执照");
        await().until(() -> jdbc.sql("select entry from audit_entry where aggregate_id = ? and entry like ?")
                        .params(number, "%case.rule-grant-voided%")
                        .query(String.class)
                        .list()
                        .size()
                == 1);
        var found = clerk.get("/api/cases/" + number);
        assertThat(found.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(found.text("/items/0/status")).isEqualTo("CLOSED");
    }

    @Test
    void aSecondNoticeNeedsASupervisor() {
        var number = received(clerk, lacking("M_POST"));
        var notice = "/api/cases/%s/correction-requests".formatted(number);
        var wrong = Map.of("wrong", List.of(Map.of("subject", "MATERIAL", "id", "M_POST", "reason", "未提交")));
        var override = "/api/cases/%s/correction-overrides".formatted(number);
        var supervisor = Caller.as("supervisor-1", port);
        assertThat(supervisor.post(override, REASON).problem()).isEqualTo("409 /problems/correction-not-overridable");
        assertThat(clerk.post(notice, wrong).status()).isEqualTo(200);
        clerk.post(
                "/api/cases/%s/corrections".formatted(number),
                Map.of("materials", List.of(Map.of("materialId", "M_POST", "paper", true))));
        assertThat(clerk.post(notice, wrong).problem()).isEqualTo("409 /problems/correction-already-requested");
        assertThat(clerk.post(override, REASON).status()).isEqualTo(403);
        assertThat(supervisor.post(override, REASON).status()).isEqualTo(204);
        var second = clerk.post(notice, wrong);
        assertThat(second.text("/status")).isEqualTo("CORRECTION_REQUESTED");
        assertThat(second.text("/correction/earlier/override/reason")).isEqualTo("暂不开业");
        assertThat(second.json().get("history").toString()).contains("CORRECTION_OVERRIDDEN");
        var log = "/api/cases/correction-overrides?limit=100";
        assertThat(clerk.get(log).status()).isEqualTo(403);
        var line = supervisor
                .get(log)
                .json()
                .get("content")
                .valueStream()
                .filter(one -> one.get("caseNumber").asString().equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/allowed/0/reason").asString()).isEqualTo("暂不开业");
        assertThat(line.at("/allowed/0/supervisorName").asString()).isNotBlank();
        assertThat(line.get("hall").asString()).isEqualTo("H_MAIN");
    }

    @Test
    void leavesOtherCasesAlone() {
        var other = received(clerk, complete());
        clerk.post("/api/cases/%s/withdrawal".formatted(received(clerk, complete())), REASON);
        assertThat(clerk.get("/api/cases/" + other).text("/status")).isEqualTo("RECEIVED");
    }
}
