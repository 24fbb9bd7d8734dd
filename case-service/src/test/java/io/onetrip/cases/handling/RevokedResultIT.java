package io.onetrip.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.ToldEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The licence is revoked before seal and invoices, which need it, have gone out. */
@OnRealParts
class RevokedResultIT {
    private static final String LICENCE = "证照 I_ENT_SETUP";
    private static final Map<String, Object> REASON = Map.of("reason", "营业执照已撤销, 申请人要求继续");

    @LocalServerPort
    int port;

    private Caller clerk;
    private Caller output;
    private String number;

    @BeforeEach
    void revokeBeforeTheDecisionIsHeardOf() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        output = Caller.as("output-main", port);
        number = Applications.accepted(clerk);
        var item = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        OtherServices.revoke(number, item, LICENCE);
        OtherServices.decide(number, item, true, LICENCE);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> item("I_ENT_SETUP").at("/status").asString().equals("GRANTED"));
    }

    @Test
    void whatNeedsItWaitsUntilTheWindowEndsItOrSendsItOutWithoutIt() {
        assertThat(item("I_SEAL").at("/status").asString()).isEqualTo("WAITING");
        assertThat(item("I_SEAL").at("/stopped/because/0/result/number").asString())
                .isEqualTo("N-" + LICENCE);
        assertThat(listed()).contains(number);
        assertThat(resolve("I_SEAL", "end", Map.of()).status()).isEqualTo(400);
        assertThat(Caller.as("intake-east", port)
                        .post(path("I_SEAL", "end"), REASON)
                        .problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(resolve("I_SEAL", "end", REASON).status()).isEqualTo(200);
        assertThat(item("I_SEAL").at("/closedReason").asString()).isEqualTo("PREDECESSOR_REVOKED");
        assertThat(resolve("I_SEAL", "end", REASON).problem()).isEqualTo("409 /problems/item-not-stopped");
        assertThat(resolve("I_INVOICE", "dispatch", REASON).status()).isEqualTo(200);
        assertThat(listed()).doesNotContain(number);

        var closed = await().atMost(Duration.ofSeconds(20))
                .until(() -> ToldEvents.of("onetrip.case", number, "case.item-closed.v1"), told -> !told.isEmpty());
        assertThat(Contracts.faults("case.item-closed.v1", closed.getFirst())).isEmpty();
        assertThat(closed.getFirst().at("/because/reason").asString()).isEqualTo("PREDECESSOR_REVOKED");
        var sent = await().atMost(Duration.ofSeconds(20))
                .until(() -> ToldEvents.of("onetrip.case", number, "case.item-dispatched.v1"), told -> told.size() > 1);
        assertThat(sent.getLast().at("/missing/0").asString()).contains(LICENCE, "已撤销");
    }

    @Test
    void itIsNotHandedOutAndTheWindowSeesWhy() {
        assertThat(packet().text("/hold/reason")).contains("已撤销", LICENCE);
        assertThat(packet().json().at("/collectable").isEmpty()).isTrue();
        assertThat(packet().text("/revoked/0/results/0/number")).isEqualTo("N-" + LICENCE);
        output.post("/api/cases/%s/packet/release".formatted(number), "");
        assertThat(handOut(Map.of("collectorName", "周海", "items", List.of("I_ENT_SETUP")))
                        .problem())
                .isEqualTo("409 /problems/result-revoked");
        resolve("I_SEAL", "end", REASON);
        resolve("I_INVOICE", "dispatch", REASON);
        Applications.grant(clerk, number, "I_INVOICE");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/" + number).text("/status").equals("OUTPUT_READY"));
        assertThat(handOut(Map.of("collectorName", "周海")).text("/status")).isEqualTo("COMPLETED");
        assertThat(packet().json().at("/handOuts/0/items").findValuesAsString("itemId"))
                .containsExactly("I_INVOICE");
    }

    private Caller.Answer packet() {
        return output.get("/api/cases/%s/packet".formatted(number));
    }

    private Caller.Answer handOut(Object request) {
        return output.post("/api/cases/%s/hand-out".formatted(number), request);
    }

    private Caller.Answer resolve(String item, String step, Object request) {
        return clerk.post(path(item, step), request);
    }

    private String path(String item, String step) {
        return "/api/cases/%s/items/%s/%s".formatted(number, item, step);
    }

    private List<String> listed() {
        return clerk.get("/api/cases?awaits=REVOKED_RESULT&limit=100")
                .json()
                .at("/content")
                .findValuesAsString("caseNumber");
    }

    private JsonNode item(String id) {
        return clerk.get("/api/cases/" + number)
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/itemId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
