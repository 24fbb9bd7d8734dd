package io.onetrip.cases.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import io.onetrip.testkit.ToldEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bundle of which the first item is handled by commitment, and needs premises that may be committed to. */
@OnRealParts
class CommitmentIT {
    private static final String BUNDLE = "B_ENT_COMMIT";
    private static final String ITEM = "I_ENT_SETUP";

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Caller clerk;
    private Caller supervisor;

    @BeforeEach
    void publish() {
        jdbc.sql("delete from broken_promise").update();
        OtherServices.publishCatalogue();
        var bundle = (ObjectNode) Contracts.sample("catalog.bundle-published.v1");
        bundle.put("id", BUNDLE);
        ((ObjectNode) bundle.get("definition")).put("id", BUNDLE);
        for (var item : bundle.get("items")) ((ObjectNode) item).put("notifyCommitmentAvailable", true);
        Neighbours.ofCatalogue("bundle", BUNDLE, bundle);
        clerk = Caller.as("intake-main", port);
        supervisor = Caller.as("supervisor-1", port);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.post("/api/cases", application()).status() == 201);
    }

    @AfterEach
    void forgetPromises() {
        jdbc.sql("delete from broken_promise").update();
    }

    @Test
    void aCommitmentTakesThePlaceOfThePaperAndItsLetterSaysWhatTheLawAsks() throws IOException {
        var number = received();
        assertThat(commit(number, "M_ARTICLES").problem()).isEqualTo("422 /problems/material-not-replaceable");
        var committed = commit(number, "M_PREMISES");
        assertThat(committed.status()).as(committed.toString()).isEqualTo(200);
        assertThat(committed.json().get("missing")).isEmpty();
        assertThat(committed.json().get("committable")).isEmpty();
        assertThat(letter(number))
                .contains("告知承诺书", "国办发〔2020〕42号", "撤回承诺", "核查", "撤销决定", number + "-P", "市政务服务中心")
                .contains("住所");

        var accepted = clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        assertThat(accepted.text("/status")).isEqualTo("ACCEPTED");
        var sent = await().atMost(Duration.ofSeconds(20))
                .until(() -> ToldEvents.of("onetrip.case", number, "case.item-dispatched.v1"), told -> !told.isEmpty())
                .getFirst();
        assertThat(material(sent, "M_PREMISES").at("/way").asString()).isEqualTo("COMMITTED");
        assertThat(material(sent, "M_PREMISES").at("/letter/number").asString()).isEqualTo(number + "-P");
    }

    @Test
    void withdrawnAfterAcceptanceTheMaterialIsAskedForAsUsual() {
        var number = received();
        commit(number, "M_PREMISES");
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        var withdrawn = withdraw(number);
        assertThat(withdrawn.text("/deferred/0/materialId")).isEqualTo("M_PREMISES");
        assertThat(withdraw(number).problem()).isEqualTo("409 /problems/commitment-not-made");
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ToldEvents.of("onetrip.case", number, "case.commitment-withdrawn.v1"),
                        told -> !told.isEmpty());
    }

    @Test
    void whoBrokeOneIsBarredUntilASupervisorRepairsIt() {
        var number = received();
        commit(number, "M_PREMISES");
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        Applications.grant(clerk, number, ITEM);
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        assertThat(followed(token).at("/name").asString()).contains("住所");
        assertThat(followed(token).at("/outcome").isString()).isFalse();
        verified(number, "RECTIFY");
        await().atMost(Duration.ofSeconds(20)).until(() -> outcome(number).equals("RECTIFY"));
        assertThat(followed(token).at("/outcome").asString()).isEqualTo("RECTIFY");
        assertThat(followed(token).at("/rectifyBy").isString()).isTrue();
        assertThat(commit(received(), "M_PREMISES").status()).isEqualTo(200);
        verified(number, "REVOKED");
        await().atMost(Duration.ofSeconds(20)).until(() -> outcome(number).equals("REVOKED"));
        assertThat(followed(token).at("/outcome").asString()).isEqualTo("REVOKED");

        var next = received();
        assertThat(clerk.get("/api/cases/" + next).json().at("/committable")).isEmpty();
        assertThat(commit(next, "M_PREMISES").problem()).isEqualTo("422 /problems/promise-broken");
        assertThat(clerk.get("/api/cases/broken-promises").status()).isEqualTo(403);
        var listed = supervisor.get("/api/cases/broken-promises");
        assertThat(listed.text("/content/0/caseNumber")).isEqualTo(number);
        assertThat(listed.text("/content/0/kind")).isEqualTo("COMMITMENT");
        assertThat(listed.toString()).doesNotContain("11010519491231002X");

        assertThat(listed.json().has("next")).isFalse();
        jdbc.sql("""
                        insert into broken_promise select (jsonb_populate_record(promise, '{"subject": "M_OTHER"}')).*
                        from broken_promise promise where case_number = ?""").param(number).update();
        var first = supervisor.get("/api/cases/broken-promises?limit=1");
        var second = supervisor.get("/api/cases/broken-promises?limit=1&after=" + first.text("/next"));
        assertThat(List.of(first.text("/content/0/materialId"), second.text("/content/0/materialId")))
                .containsExactly("M_PREMISES", "M_OTHER");
        assertThat(second.json().has("next")).isFalse();
        assertThat(supervisor
                        .get("/api/cases/broken-promises?after=%2B999999999-12-31T00:00:00Z~a~b")
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(supervisor.get("/api/cases/broken-promises?after=x~y").problem())
                .isEqualTo("400 /problems/invalid-request");
        jdbc.sql("delete from broken_promise where subject = 'M_OTHER'").update();

        assertThat(repair(number).status()).isEqualTo(204);
        assertThat(repair(number).problem()).isEqualTo("404 /problems/promise-not-found");
        assertThat(jdbc.sql("select entry from audit_entry where aggregate_id = ? and entry like '%promise-repaired%'")
                        .param(number)
                        .query(String.class)
                        .single())
                .contains("已整改到位");
        assertThat(commit(next, "M_PREMISES").status()).isEqualTo(200);
    }

    @Test
    void whoWithdrewACommitmentHasBrokenNone() {
        var number = received();
        commit(number, "M_PREMISES");
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        withdraw(number);
        verified(number, "REVOKED");
        await().atMost(Duration.ofSeconds(20)).until(() -> outcome(number).equals("REVOKED"));
        assertThat(supervisor.get("/api/cases/broken-promises").json().get("content"))
                .isEmpty();
        assertThat(commit(received(), "M_PREMISES").status()).isEqualTo(200);
    }

    @Test
    void thePaperThatAnotherItemAsksForHidesNoBreaker() throws IOException {
        var number = received();
        commit(number, "M_PREMISES");
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        Applications.grant(clerk, number, ITEM);
        OtherServices.askForCorrection(
                number, OtherServices.dispatched(clerk, number, "I_SEAL"), "I_SEAL", "M_PREMISES");
        var paper = Map.of("materials", List.of(Map.of("materialId", "M_PREMISES", "paper", true)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.post("/api/cases/%s/items/I_SEAL/corrections".formatted(number), paper)
                                .status()
                        == 200);
        assertThat(letter(number)).as("what the item was granted on").contains("住所");
        verified(number, "REVOKED");
        await().atMost(Duration.ofSeconds(20)).until(() -> outcome(number).equals("REVOKED"));
        assertThat(supervisor.get("/api/cases/broken-promises").text("/content/0/caseNumber"))
                .isEqualTo(number);
        assertThat(commit(received(), "M_PREMISES").problem()).isEqualTo("422 /problems/promise-broken");
    }

    /** What anybody with the receipt reads. */
    private JsonNode followed(String token) {
        return Caller.nobody(port).get("/api/public/progress/" + token).json().at("/commitments/0");
    }

    private Caller.Answer repair(String number) {
        return supervisor.post(
                "/api/cases/broken-promises/repairs",
                Map.of("caseNumber", number, "materialId", "M_PREMISES", "reason", "已整改到位"));
    }

    private static void verified(String number, String outcome) {
        var verified = (ObjectNode) Contracts.sample("approval.commitment-verified.v1");
        verified.put("caseNumber", number)
                .put("itemId", ITEM)
                .put("materialId", "M_PREMISES")
                .put("outcome", outcome);
        if (!outcome.equals("RECTIFY")) verified.remove("rectifyBy");
        Neighbours.ofApproval("approval.commitment-verified.v1", number, "T-" + number, verified);
    }

    private String outcome(String number) {
        return clerk.get("/api/cases/%s/commitments/verifications".formatted(number))
                .text("/0/outcome");
    }

    private Caller.Answer commit(String number, String material) {
        return clerk.post("/api/cases/%s/commitments".formatted(number), Map.of("materials", List.of(material)));
    }

    private Caller.Answer withdraw(String number) {
        return clerk.post("/api/cases/%s/commitments/withdrawal".formatted(number), Map.of("materialId", "M_PREMISES"));
    }

    private String received() {
        return clerk.post("/api/cases", application()).text("/caseNumber");
    }

    private static Map<String, Object> application() {
        var application = new HashMap<>(Applications.lacking("M_PREMISES"));
        application.put("bundleId", BUNDLE);
        return application;
    }

    private String letter(String number) throws IOException {
        var pdf = clerk.download("/api/cases/%s/vouchers/commitment-letter.pdf".formatted(number));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s*\\R\\s*", "");
        }
    }

    private static JsonNode material(JsonNode sent, String id) {
        return sent.at("/materials")
                .valueStream()
                .filter(one -> one.at("/materialId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
