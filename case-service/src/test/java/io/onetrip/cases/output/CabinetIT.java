package io.onetrip.cases.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class CabinetIT {
    @LocalServerPort
    int port;

    Caller clerk;
    Caller output;
    Caller screen;
    String cabinet;
    String number;

    @BeforeEach
    void answerACase() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        output = Caller.as("output-main", port);
        screen = Caller.as("cabinet-main", port);
        cabinet = "G-" + UUID.randomUUID().toString().substring(0, 8);
        number = Applications.outputReady(clerk);
    }

    @Test
    void theCodeOnTheTelephoneOpensTheSlotOnceAndCompletesTheCase() {
        assertThat(place(number, "07").text("/slot/slot")).isEqualTo("07");
        assertThat(output.post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "周海"))
                        .problem())
                .isEqualTo("409 /problems/packet-in-cabinet");
        var pickup = pickup();
        var code = pickup.text("/slot/code");
        assertThat(code).matches("\\d{8}");
        assertThat(pickup.json().at("/code").isMissingNode()).isTrue();

        assertThat(open(cabinet, "00000000".equals(code) ? "1" : "00000000", "002X")
                        .problem())
                .isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(open(cabinet, code, "0021").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(open(cabinet + "-B", code, "002X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        for (var guess = 0; guess < 7; guess++) open(cabinet, "1234567", "002X");
        assertThat(open(cabinet, code, "002X").text("/slot")).isEqualTo("07");
        for (var guess = 0; guess < 8; guess++) open(cabinet, "1234567", "002X");
        assertThat(clerk.get("/api/cases/" + number).text("/status")).isEqualTo("COMPLETED");
        assertThat(open(cabinet, code, "002X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(output.get("/api/cases/%s/packet".formatted(number)).text("/handOuts/0/check"))
                .isEqualTo("CABINET_CODE");
    }

    @Test
    void theAccountOfTheCabinetOpensSlotsOfItsHallAndNothingElse() {
        place(number, "05");
        var code = pickup().text("/slot/code");
        var foreign = Caller.as("cabinet-east", port);
        assertThat(open(foreign, cabinet, code, "002X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(screen.get("/api/cases").status()).isEqualTo(403);
        assertThat(screen.get("/api/cases/" + number).status()).isEqualTo(403);
        assertThat(screen.get("/api/cases/%s/packet".formatted(number)).status())
                .isEqualTo(403);
        assertThat(screen.post("/api/cases/%s/packet/cabinet/removal".formatted(number), "")
                        .status())
                .isEqualTo(403);
        assertThat(open(output, cabinet, code, "002X").text("/slot")).isEqualTo("05");
    }

    @Test
    void aSlotHoldsOnePacketAndGivesItBackToTheWindow() {
        place(number, "01");
        var other = Applications.outputReady(clerk);
        assertThat(place(other, "01").problem()).isEqualTo("409 /problems/slot-taken");
        var removal = "/api/cases/%s/packet/cabinet/removal";
        assertThat(output.post(removal.formatted(number), "").status()).isEqualTo(200);
        assertThat(output.post(removal.formatted(number), "").problem())
                .isEqualTo("409 /problems/packet-not-in-cabinet");
        assertThat(place(other, "01").status()).isEqualTo(200);
    }

    @Test
    void aCabinetIsNotGuessedAt() {
        place(number, "04");
        var code = pickup().text("/slot/code");
        for (var guess = 0; guess < 9; guess++)
            assertThat(open(cabinet, "1234567", "002X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(open(cabinet, code, "0021").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(open(cabinet, code, "002X").problem()).isEqualTo("429 /problems/too-many-attempts");
        assertThat(open(cabinet + "-B", code, "002X").problem())
                .as("another cabinet")
                .isEqualTo("422 /problems/pickup-code-wrong");
        output.post("/api/cases/%s/packet/cabinet/removal".formatted(number), "");
        assertThat(output.post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "周海"))
                        .text("/status"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void aHeldPacketStaysInItsSlot() {
        place(number, "02");
        var code = pickup().text("/slot/code");
        output.post("/api/cases/%s/packet/hold".formatted(number), Map.of("reason", "印章漏盖"));
        assertThat(open(cabinet, code, "002X").problem()).isEqualTo("409 /problems/packet-held");
        assertThat(pickup().json().at("/slot").isMissingNode()).isTrue();
    }

    @Test
    void aRevokedResultIsTakenOutOfTheSlotBeforeThePacketGoesOn() {
        place(number, "03");
        var code = pickup().text("/slot/code");
        var licence = clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber");
        OtherServices.revoke(number, licence, "证照 I_ENT_SETUP");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> pickup().text("/revoked/0").equals("证照 I_ENT_SETUP"));
        assertThat(open(cabinet, code, "002X").problem()).isEqualTo("409 /problems/packet-held");
        var release = "/api/cases/%s/packet/release".formatted(number);
        assertThat(output.post(release, "").problem()).isEqualTo("409 /problems/packet-in-cabinet");
        output.post("/api/cases/%s/packet/cabinet/removal".formatted(number), "");
        assertThat(output.post(release, "").status()).isEqualTo(200);
        place(number, "03");
        assertThat(open(cabinet, pickup().text("/slot/code"), "002X").text("/slot"))
                .isEqualTo("03");
        assertThat(output.get("/api/cases/%s/packet".formatted(number))
                        .json()
                        .at("/handOuts/0/items")
                        .findValuesAsString("itemId"))
                .containsExactly("I_SEAL", "I_INVOICE");
    }

    private Caller.Answer place(String caseNumber, String slot) {
        return output.post(
                "/api/cases/%s/packet/cabinet".formatted(caseNumber), Map.of("cabinet", cabinet, "slot", slot));
    }

    private Caller.Answer open(String where, String code, String ending) {
        return open(screen, where, code, ending);
    }

    private static Caller.Answer open(Caller caller, String where, String code, String ending) {
        return caller.post(
                "/api/cases/cabinets/%s/openings".formatted(where), Map.of("code", code, "identityEnding", ending));
    }

    private Caller.Answer pickup() {
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        return Caller.nobody(port).get("/api/public/progress/%s/pickup".formatted(token));
    }
}
