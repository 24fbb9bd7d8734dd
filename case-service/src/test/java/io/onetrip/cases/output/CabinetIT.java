package io.onetrip.cases.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
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
    String cabinet;
    String number;

    @BeforeEach
    void answerACase() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        output = Caller.as("output-main", port);
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
        assertThat(open(cabinet, code, "002X").text("/slot")).isEqualTo("07");
        assertThat(clerk.get("/api/cases/" + number).text("/status")).isEqualTo("COMPLETED");
        assertThat(open(cabinet, code, "002X").problem()).isEqualTo("422 /problems/pickup-code-wrong");
        assertThat(output.get("/api/cases/%s/packet".formatted(number)).text("/handOuts/0/check"))
                .isEqualTo("CABINET_CODE");
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
    void aHeldPacketStaysInItsSlot() {
        place(number, "02");
        var code = pickup().text("/slot/code");
        output.post("/api/cases/%s/packet/hold".formatted(number), Map.of("reason", "印章漏盖"));
        assertThat(open(cabinet, code, "002X").problem()).isEqualTo("409 /problems/packet-held");
        assertThat(pickup().json().at("/slot").isMissingNode()).isTrue();
    }

    private Caller.Answer place(String caseNumber, String slot) {
        return output.post(
                "/api/cases/%s/packet/cabinet".formatted(caseNumber), Map.of("cabinet", cabinet, "slot", slot));
    }

    private Caller.Answer open(String where, String code, String ending) {
        return output.post(
                "/api/cases/cabinets/%s/openings".formatted(where), Map.of("code", code, "identityEnding", ending));
    }

    private Caller.Answer pickup() {
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        return Caller.nobody(port).get("/api/public/progress/%s/pickup".formatted(token));
    }
}
