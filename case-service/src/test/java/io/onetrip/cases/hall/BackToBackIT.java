package io.onetrip.cases.hall;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class BackToBackIT {
    @LocalServerPort
    int port;

    String number;
    String receipt;
    String output;

    @BeforeEach
    void answerACase() {
        OtherServices.publishCatalogue();
        number = Applications.outputReady(Caller.as("intake-main", port));
        var third = Caller.as("manager-main", port).get("/api/cases/" + number);
        receipt = third.text("/receiptNumber");
        output = third.text("/outputNumber");
        assertThat(receipt).startsWith("S");
        assertThat(output).startsWith("C");
    }

    @Test
    void intakeNeverReadsAnOutputNumber() {
        nowhere("intake-main", output);
    }

    @Test
    void outputNeverReadsAReceiptNumber() {
        nowhere("output-main", receipt);
        var handedOut = Caller.as("output-main", port)
                .post("/api/cases/%s/hand-out".formatted(number), java.util.Map.of("collectorName", "王小明"));
        assertThat(handedOut.status()).isEqualTo(200);
        assertThat(handedOut.text("/outputNumber")).isEqualTo(output);
        assertThat(handedOut.toString()).doesNotContain(receipt);
    }

    @Test
    void eachFindsByItsOwnNumber() {
        assertThat(found("intake-main", receipt)).isEqualTo(number);
        assertThat(found("output-main", output)).isEqualTo(number);
        assertThat(found("manager-main", output)).isEqualTo(number);
    }

    private void nowhere(String username, String hidden) {
        var caller = Caller.as(username, port);
        for (var path : new String[] {"/api/cases/" + number, "/api/cases?query=" + number, "/api/cases?limit=1"}) {
            var answer = caller.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.toString()).as(path).contains(number).doesNotContain(hidden);
        }
        assertThat(found(username, hidden)).isEmpty();
    }

    private String found(String username, String query) {
        return Caller.as(username, port).get("/api/cases?query=" + query).text("/content/0/caseNumber");
    }
}
