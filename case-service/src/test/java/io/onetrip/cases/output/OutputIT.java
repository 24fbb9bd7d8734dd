package io.onetrip.cases.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class OutputIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;
    Caller output;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        output = Caller.as("output-main", port);
    }

    @Test
    void someResultsAreCollectedBeforeTheRestIsDoneAndTheRestLater() throws IOException {
        var number = Applications.accepted(clerk);
        Applications.grant(clerk, number, "I_ENT_SETUP");
        assertThat(packet(number).json().at("/collectable").findValuesAsString("itemId"))
                .containsExactly("I_ENT_SETUP");
        var part = handOut(number, Map.of("collectorName", "周海", "items", List.of("I_ENT_SETUP")));
        assertThat(part.text("/status")).isEqualTo("ACCEPTED");
        var first = packet(number);
        assertThat(first.text("/handOuts/0/outputNumber")).startsWith("C");
        assertThat(first.json().at("/collectable").isEmpty()).isTrue();
        assertThat(handOut(number, Map.of("collectorName", "周海", "items", List.of("I_ENT_SETUP")))
                        .problem())
                .isEqualTo("409 /problems/result-not-collectable");
        assertThat(handOut(number, Map.of("collectorName", "周海")).problem())
                .isEqualTo("409 /problems/output-not-ready");

        Applications.grant(clerk, number, "I_SEAL");
        Applications.grant(clerk, number, "I_INVOICE");
        var rest = handOut(number, Map.of("collectorName", "周海", "items", List.of("I_SEAL", "I_INVOICE")));
        assertThat(rest.text("/status")).isEqualTo("COMPLETED");
        var last = packet(number);
        assertThat(last.json().at("/handOuts").size()).isEqualTo(2);
        assertThat(last.text("/handOuts/1/outputNumber")).isEqualTo(rest.text("/outputNumber"));
        assertThat(text(output.download("/api/cases/%s/vouchers/hand-out-proof.pdf".formatted(number))))
                .contains(first.text("/handOuts/0/outputNumber"), rest.text("/outputNumber"), "证照 I_SEAL");
    }

    @Test
    void nothingLeavesWhileThePacketIsHeld() {
        var number = Applications.outputReady(clerk);
        var held = output.post("/api/cases/%s/packet/hold".formatted(number), Map.of("reason", "印章漏盖"));
        assertThat(held.text("/hold/reason")).isEqualTo("印章漏盖");
        assertThat(handOut(number, Map.of("collectorName", "周海")).problem()).isEqualTo("409 /problems/packet-held");
        assertThat(pickup(number).text("/heldBecause")).isEqualTo("印章漏盖");
        assertThat(pickup(number).json().at("/code").isMissingNode()).isTrue();
        assertThat(output.post("/api/cases/%s/packet/release".formatted(number), "")
                        .status())
                .isEqualTo(200);
        assertThat(handOut(number, Map.of("collectorName", "周海")).text("/status"))
                .isEqualTo("COMPLETED");
    }

    /** A decision is final; what a department says anew is set aside for the operator and changes no packet. */
    @Test
    void aDepartmentThatDecidesAnewAfterOutputChangesNothing() {
        var number = Applications.outputReady(clerk);
        var before = packet(number).json();
        var seal = clerk.get("/api/cases/" + number)
                .json()
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/itemId").asString().equals("I_SEAL"))
                .map(item -> item.at("/itemCaseNumber").asString())
                .findFirst()
                .orElseThrow();
        OtherServices.decide(number, seal, false, "");
        await().until(() -> jdbc.sql("select reason from dead_letter where aggregate_id = ? and resolution is null")
                .param(seal)
                .query(String.class)
                .optional()
                .isPresent());
        assertThat(packet(number).json()).isEqualTo(before);
        assertThat(clerk.post("/api/cases/%s/items/I_SEAL/corrections".formatted(number), Map.of())
                        .problem())
                .isEqualTo("409 /problems/correction-not-requested");
        assertThat(output.post("/api/cases/%s/packet/hold".formatted(number), Map.of("reason", "部门要求更正"))
                        .status())
                .isEqualTo(200);
        assertThat(handOut(number, Map.of("collectorName", "周海")).problem()).isEqualTo("409 /problems/packet-held");
    }

    @Test
    void aCollectorIsKnownByTheCodeAndTheEndOfTheNumber() {
        var number = Applications.outputReady(clerk);
        var code = pickup(number).text("/code");
        assertThat(code).matches("\\d{6}");
        var wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        assertThat(by(number, wrong, "002X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(by(number, code, "0021").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(by(number, code, "2X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(handOut(number, Map.of("collectorName", "王小明", "pickupCode", code))
                        .problem())
                .isEqualTo("422 /problems/pickup-code-missing");
        assertThat(by(number, code, "002x").text("/status")).isEqualTo("COMPLETED");
        assertThat(packet(number).text("/handOuts/0/check")).isEqualTo("CODE_AND_IDENTITY");
        assertThat(pickup(number).json().at("/code").isMissingNode()).isTrue();
    }

    /** Its credit code stands on every invoice; whom its letter names is read off the card and kept. */
    @Test
    void anOrganizationIsNotKnownByItsCreditCode() {
        var number = Applications.outputReady(clerk, Applications.changed("applicant", Applications.organization()));
        var code = pickup(number).text("/code");
        assertThat(by(number, code, "0Y43").problem()).isEqualTo("422 /problems/collector-number-missing");
        var sent = Map.<String, Object>of(
                "collectorName", "周海", "collectorIdNumber", "110105196606011231", "pickupCode", code);
        assertThat(handOut(number, with(sent, "identityEnding", "0Y43")).problem())
                .isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(output.post("/api/cases/%s/packet/cabinet".formatted(number), Map.of("cabinet", "G-1", "slot", "77"))
                        .problem())
                .isEqualTo("409 /problems/collector-unknown");
        assertThat(handOut(number, with(sent, "identityEnding", "1231")).text("/status"))
                .isEqualTo("COMPLETED");
    }

    private static Map<String, Object> with(Map<String, Object> collection, String field, Object value) {
        var changed = new HashMap<>(collection);
        changed.put(field, value);
        return changed;
    }

    @Test
    void aCodeThatWasUsedOpensNothingMore() {
        var number = Applications.accepted(clerk);
        Applications.grant(clerk, number, "I_ENT_SETUP");
        var code = pickup(number).text("/code");
        assertThat(handOut(
                                number,
                                Map.of(
                                        "collectorName",
                                        "王小明",
                                        "pickupCode",
                                        code,
                                        "identityEnding",
                                        "002X",
                                        "items",
                                        List.of("I_ENT_SETUP")))
                        .status())
                .isEqualTo(200);
        assertThat(pickup(number).json().at("/code").isMissingNode()).isTrue();
        Applications.grant(clerk, number, "I_SEAL");
        assertThat(pickup(number).text("/code")).isNotEqualTo(code);
    }

    @Test
    void theWindowOfAnotherHallAndTheCounterOfIntakeSeeNoPacket() {
        var number = Applications.outputReady(clerk);
        var path = "/api/cases/%s/packet".formatted(number);
        assertThat(Caller.as("output-east", port).get(path).problem()).isEqualTo("403 /problems/other-hall");
        assertThat(clerk.get(path).status()).isEqualTo(403);
        assertThat(Caller.as("output-east", port)
                        .post(path + "/hold", Map.of("reason", "误"))
                        .problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(packet(number).json().at("/hold").isMissingNode()).isTrue();
    }

    private Caller.Answer by(String number, String code, String ending) {
        return handOut(number, Map.of("collectorName", "王小明", "pickupCode", code, "identityEnding", ending));
    }

    private Caller.Answer handOut(String number, Map<String, Object> collection) {
        return output.post("/api/cases/%s/hand-out".formatted(number), collection);
    }

    private Caller.Answer packet(String number) {
        return output.get("/api/cases/%s/packet".formatted(number));
    }

    private Caller.Answer pickup(String number) {
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        return Caller.nobody(port).get("/api/public/progress/%s/pickup".formatted(token));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
