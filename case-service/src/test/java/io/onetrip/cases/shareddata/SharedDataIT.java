package io.onetrip.cases.shareddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.ToldEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The plan names one register, of which there is a file or not. */
@OnRealParts
@TestPropertySource(
        properties = {
            "onetrip.shared-data.directory=target/registers-of-test",
            "onetrip.shared-data.pause=100ms",
            "onetrip.shared-data.patience=200ms",
            "onetrip.shared-data.longest-pause=400ms",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=200ms"
        })
class SharedDataIT {
    private static final Path FILE = Path.of("target/registers-of-test/电子证照库-居民身份证.json");
    private static final String PERSON = "11010519491231002X";

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Caller clerk;

    @BeforeEach
    void noRegister() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.deleteIfExists(FILE);
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void whatARegisterSaysIsShownMaskedKeptEncryptedAndSentToTheDepartment() throws IOException {
        connected(PERSON);
        var number = Applications.received(clerk, Applications.complete());
        awaitState(number, "FOUND");
        var shown = clerk.get("/api/cases/%s/shared-data".formatted(number));
        assertThat(shown.text("/0/register")).isEqualTo("电子证照库-居民身份证");
        assertThat(shown.text("/0/queryNumber")).isEqualTo("Q" + number + "-01");
        assertThat(shown.text("/0/purpose")).contains("身份证明");
        assertThat(shown.text("/0/data/公民身份号码")).isEqualTo("110*************2X");
        assertThat(shown.toString()).doesNotContain(PERSON);
        assertThat(jdbc.sql("select data_cipher from shared_data where case_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .doesNotContain(PERSON, "王小明");

        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        var material = await().atMost(Duration.ofSeconds(20))
                .until(() -> ToldEvents.of("onetrip.case", number, "case.item-dispatched.v1"), told -> !told.isEmpty())
                .getFirst()
                .at("/materials")
                .valueStream()
                .filter(one -> one.at("/materialId").asString().equals("M_ID_LEGAL"))
                .findFirst()
                .orElseThrow();
        assertThat(material.at("/way").asString()).isEqualTo("SHARED");
        assertThat(material.at("/shared/state").asString()).isEqualTo("FOUND");
        assertThat(material.at("/shared/queryNumber").asString()).isEqualTo("Q" + number + "-01");
        assertThat(material.at("/shared/fetchedAt").isString()).isTrue();
        assertThat(material.at("/shared/data/公民身份号码").asString()).isEqualTo(PERSON);
    }

    @Test
    void aRegisterThatIsNotThereBlocksNothingAndWhatItSaysLaterFollows() throws IOException {
        var number = Applications.accepted(clerk);
        await().until(() -> traced(number).contains("UNAVAILABLE"));
        awaitState(number, "PENDING");
        connected(PERSON);
        awaitState(number, "FOUND");
        var told = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> ToldEvents.of("onetrip.case", number, SharedDataArrivedMessage.TYPE),
                        arrived -> !arrived.isEmpty());
        assertThat(told).singleElement().satisfies(arrived -> {
            assertThat(arrived.at("/materials/0/materialId").asString()).isEqualTo("M_ID_LEGAL");
            assertThat(arrived.at("/materials/0/shared/data/姓名").asString()).isEqualTo("王小明");
        });
        assertThat(traced(number)).contains("UNAVAILABLE", "FOUND").doesNotContain(PERSON);
    }

    @Test
    void whomARegisterDoesNotKnowIsSaidSo() throws IOException {
        connected("91512081MA62K0260E");
        var number = Applications.received(clerk, Applications.complete());
        awaitState(number, "NOT_FOUND");
        assertThat(traced(number)).contains("\"queryNumber\":\"Q%s-01\"".formatted(number), "NOT_FOUND", "askedBy");
    }

    @Test
    void nobodyIsAskedForWhatARegisterHas() {
        var number = Applications.received(clerk, Applications.complete());
        var asked = clerk.post(
                "/api/cases/%s/correction-requests".formatted(number),
                Map.of("wrong", List.of(Map.of("subject", "MATERIAL", "id", "M_ID_LEGAL", "reason", "请提交身份证"))));
        assertThat(asked.problem()).isEqualTo("422 /problems/material-shared");
        assertThat(clerk.get("/api/cases/" + number).text("/status")).isEqualTo("RECEIVED");
    }

    @Test
    void isForItsOwnHall() {
        var number = Applications.received(clerk, Applications.complete());
        assertThat(Caller.as("intake-east", port)
                        .get("/api/cases/%s/shared-data".formatted(number))
                        .problem())
                .isEqualTo("403 /problems/other-hall");
    }

    private void awaitState(String number, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/%s/shared-data".formatted(number))
                        .text("/0/state")
                        .equals(state));
    }

    private static void connected(String identity) throws IOException {
        Files.writeString(
                FILE,
                "[{\"identity\": \"%s\", \"data\": {\"姓名\": \"王小明\", \"公民身份号码\": \"%s\"}}]"
                        .formatted(identity, PERSON));
    }

    private String traced(String number) {
        return jdbc.sql(
                        "select coalesce(string_agg(entry, ' '), '') from audit_entry where aggregate_id = ? and entry like '%shared-data-queried%'")
                .param(number)
                .query(String.class)
                .single();
    }
}
