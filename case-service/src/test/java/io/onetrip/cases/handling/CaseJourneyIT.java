package io.onetrip.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnRealParts
class CaseJourneyIT {
    @LocalServerPort
    int port;

    Caller clerk;
    Caller outputClerk;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        outputClerk = Caller.as("output-main", port);
    }

    @Test
    void oneApplicationFansOutAndComesBackAsOnePacket() {
        var number = Applications.accepted(clerk);
        var accepted = view(number);
        assertThat(accepted.at("/status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.at("/due/promise").asString()).isNotEmpty();
        assertThat(status(accepted, "I_ENT_SETUP")).isEqualTo("DISPATCHED");
        assertThat(status(accepted, "I_SEAL")).isEqualTo("WAITING");
        assertThat(itemCaseNumber(accepted, "I_ENT_SETUP")).hasSize(43).startsWith("11219981MB9000023X4990199001000");

        OtherServices.claim(number, itemCaseNumber(accepted, "I_ENT_SETUP"));
        awaitStatus(number, "I_ENT_SETUP", "CLAIMED");
        decide(number, "I_ENT_SETUP", true);
        awaitStatus(number, "I_SEAL", "DISPATCHED");
        decide(number, "I_SEAL", true);
        decide(number, "I_INVOICE", false);
        awaitCase(number, "OUTPUT_READY");

        var collector = Map.of("collectorName", "王小明", "collectorIdNumber", "11010519491231002X");
        var handedOut = outputClerk.post("/api/cases/%s/hand-out".formatted(number), collector);
        assertThat(handedOut.text("/status")).isEqualTo("COMPLETED");
        OtherServices.offerRating(number, "rating-token-of-" + number);
        await().until(() -> view(number).at("/ratingToken").asString().equals("rating-token-of-" + number));
        assertThat(view(number).at("/history").findValuesAsString("what"))
                .startsWith("RECEIVED", "ACCEPTED", "ITEM_DISPATCHED", "ITEM_CLAIMED", "ITEM_GRANTED")
                .endsWith("OUTPUT_READY", "COMPLETED");
    }

    @Test
    void aRefusalClosesWhatNeededIt() {
        var number = Applications.accepted(clerk);
        decide(number, "I_ENT_SETUP", false);
        awaitCase(number, "OUTPUT_READY");
        var answered = view(number);
        assertThat(status(answered, "I_ENT_SETUP")).isEqualTo("REFUSED");
        assertThat(status(answered, "I_SEAL")).isEqualTo("CLOSED");
        assertThat(status(answered, "I_INVOICE")).isEqualTo("CLOSED");
    }

    @Test
    void aCorrectionIsRequestedCorrectedAndAccepted() {
        var number = Applications.received(clerk, Applications.lacking("M_PREMISES"));
        assertThat(view(number).at("/missing/0").asString()).isEqualTo("M_PREMISES");
        var wrong = Map.of(
                "wrong", new Object[] {Map.of("subject", "MATERIAL", "id", "M_PREMISES", "reason", "请提交住所使用证明")});
        var asked = clerk.post("/api/cases/%s/correction-requests".formatted(number), wrong);
        assertThat(asked.text("/status")).isEqualTo("CORRECTION_REQUESTED");
        var papers = Map.of("materials", new Object[] {Map.of("materialId", "M_PREMISES", "paper", true)});
        var corrected = clerk.post("/api/cases/%s/corrections".formatted(number), papers);
        assertThat(corrected.text("/status")).isEqualTo("RECEIVED");
        assertThat(corrected.json().at("/missing").isEmpty()).isTrue();
        assertThat(clerk.post("/api/cases/%s/correction-requests".formatted(number), wrong)
                        .problem())
                .isEqualTo("409 /problems/correction-already-requested");
        assertThat(clerk.post("/api/cases/%s/acceptance".formatted(number), "").status())
                .isEqualTo(200);
    }

    @Test
    void anApplicationIsRefusedWithItsReason() {
        var number = Applications.received(clerk, Applications.complete());
        var refusal = Map.of("reason", "不属于本市职权", "legalBasis", "行政许可法 32", "applyInstead", "省级部门");
        var refused = clerk.post("/api/cases/%s/refusal".formatted(number), refusal);
        assertThat(refused.text("/status")).isEqualTo("REFUSED");
        assertThat(refused.text("/refusal/applyInstead")).isEqualTo("省级部门");
    }

    private void decide(String number, String item, boolean granted) {
        OtherServices.decide(number, itemCaseNumber(view(number), item), granted, "证照");
    }

    private void awaitStatus(String number, String item, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> status(view(number), item).equals(status));
    }

    private void awaitCase(String number, String status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> view(number).at("/status").asString().equals(status));
    }

    private JsonNode view(String number) {
        return clerk.get("/api/cases/" + number).json();
    }

    private static String status(JsonNode view, String item) {
        return find(view, item).at("/status").asString();
    }

    private static String itemCaseNumber(JsonNode view, String item) {
        return find(view, item).at("/itemCaseNumber").asString();
    }

    private static JsonNode find(JsonNode view, String item) {
        return view.at("/items")
                .valueStream()
                .filter(candidate -> candidate.at("/itemId").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
