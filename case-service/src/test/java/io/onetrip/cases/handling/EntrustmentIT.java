package io.onetrip.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent at the window brings a letter of entrustment (行政许可法 29), as one online does. */
@OnRealParts
class EntrustmentIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final String applicant = "委托人 " + UUID.randomUUID();
    private Caller clerk;

    @BeforeEach
    void publish() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void nobodyAppliesForAnotherWithoutALetter() {
        var without = Map.of("name", "周代", "idNumber", "11010519491231002X", "phone", "13900001234");
        assertThat(receive(without).problem()).isEqualTo("422 /problems/entrustment-missing");
        assertThat(receive(Applications.agent(Map.of())).problem()).isEqualTo("422 /problems/entrustment-missing");
        assertThat(receive(Applications.agent(Map.of("paper", false))).problem())
                .isEqualTo("422 /problems/entrustment-missing");
        var unknown = Map.of("file", "a".repeat(64), "paper", true);
        assertThat(receive(Applications.agent(unknown)).problem()).isEqualTo("422 /problems/file-not-found");
        var foreign = Caller.as("intake-east", port)
                .upload("/api/cases/files", "委托书.pdf", Applications.pdf("e" + UUID.randomUUID()))
                .text("/hash");
        assertThat(receive(Applications.agent(Map.of("file", foreign))).problem())
                .isEqualTo("422 /problems/file-not-found");
        assertThat(receive(Applications.agent(Map.of("file", "none"))).status()).isEqualTo(400);
        assertThat(received()).isZero();
        assertThat(receive(Applications.agent(Map.of("paper", true))).status()).isEqualTo(201);
        assertThat(received()).isOne();
    }

    @Test
    void theFileOfALetterIsKeptWithTheCase() {
        var content = Applications.pdf("委托书 " + UUID.randomUUID());
        var hash = clerk.upload("/api/cases/files", "委托书.pdf", content).text("/hash");
        var number = receive(Applications.agent(Map.of("file", hash))).text("/caseNumber");
        var letter = clerk.get("/api/cases/" + number).json().at("/agent/entrustment");
        assertThat(letter.at("/file/hash").asString()).isEqualTo(hash);
        assertThat(letter.at("/file/name").asString()).isEqualTo("委托书.pdf");
        assertThat(letter.at("/paper").asBoolean()).isFalse();
        var file = "/api/cases/%s/entrustment".formatted(number);
        assertThat(clerk.download(file)).isEqualTo(content);
        assertThat(Caller.as("intake-east", port).get(file).status()).isEqualTo(403);
    }

    @Test
    void aLetterThatTheClerkHasSeenIsSaidSo() {
        var number = receive(Applications.agent(Map.of("paper", true))).text("/caseNumber");
        var letter = clerk.get("/api/cases/" + number).json().at("/agent/entrustment");
        assertThat(letter.at("/paper").asBoolean()).isTrue();
        assertThat(letter.at("/file").isNull() || letter.at("/file").isMissingNode())
                .isTrue();
        assertThat(clerk.get("/api/cases/%s/entrustment".formatted(number)).problem())
                .isEqualTo("404 /problems/case-not-found");
    }

    @Test
    void ofACaseFromBeforeNoLetterIsKnown() {
        var number = receive(Applications.agent(Map.of("paper", true))).text("/caseNumber");
        jdbc.sql("update service_case set entrustment = null where case_number = :number")
                .param("number", number)
                .update();
        var seen = clerk.get("/api/cases/" + number);
        assertThat(seen.text("/agent/name")).isEqualTo("周代");
        var letter = seen.json().at("/agent/entrustment");
        assertThat(letter.isNull() || letter.isMissingNode()).isTrue();
        assertThat(clerk.post("/api/cases/%s/acceptance".formatted(number), "").status())
                .isEqualTo(200);
        assertThat(clerk.download("/api/cases/%s/vouchers/receipt.pdf".formatted(number)))
                .startsWith("%PDF".getBytes());
    }

    private Caller.Answer receive(Map<String, ?> agent) {
        var application = new HashMap<>(Applications.changed("agent", agent));
        application.put(
                "applicant",
                Map.of("kind", "PERSON", "name", applicant, "idNumber", "11010519491231002X", "phone", "13800005678"));
        return Applications.receive(clerk, application);
    }

    private int received() {
        return jdbc.sql("select count(*) from service_case where applicant_name = :name")
                .param("name", applicant)
                .query(Integer.class)
                .single();
    }
}
