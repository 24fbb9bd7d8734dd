package io.onetrip.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An online application is answered within a working day (安阳市政务服务条例 42). */
@OnRealParts
class OnlineAnswerIT {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @LocalServerPort
    int port;

    private Caller supervisor;

    @BeforeEach
    void signIn() {
        supervisor = Caller.as("supervisor-1", port);
    }

    @Test
    void isTimedFromReceiptUntilTheHallSaysAWordAndNotAtAWindow() {
        var online = CaseOnKafka.on(FRIDAY).receivedOnline(1);
        await().untilAsserted(() ->
                assertThat(answer(online).at("/due/earliest").asString()).isEqualTo("2026-11-23"));
        online.correctionRequested(online.at(11));
        await().untilAsserted(() ->
                assertThat(answer(online).at("/outcome").asString()).isEqualTo("ANSWERED"));
        assertThat(answer(online).at("/light").asString()).isEqualTo("GREEN");
        assertThat(answer(online).at("/why/used").asInt()).isZero();

        var atWindow = CaseOnKafka.on(FRIDAY).received().accepted();
        await().untilAsserted(() -> assertThat(clocks(atWindow)).isNotEmpty());
        assertThat(answer(atWindow).isMissingNode()).isTrue();
    }

    @Test
    void turnsRedWhenNobodyAnswersAndSilenceEndsItLate() {
        var late = CaseOnKafka.on(LocalDate.of(2026, 11, 16)).receivedOnline(1);
        await().untilAsserted(
                        () -> assertThat(answer(late).at("/light").asString()).isEqualTo("RED"));
        await().untilAsserted(() -> assertThat(told(late)).anyMatch(text -> text.startsWith("红牌超期: 网上申请的答复")));
        assertThat(supervisor
                        .get("/api/supervision/clocks?light=RED&caseNumber=" + late.number())
                        .json()
                        .at("/content/0/kind")
                        .asString())
                .isEqualTo("ANSWER");
        late.deemedAccepted(late.at(24 * 7 + 1));
        await().untilAsserted(
                        () -> assertThat(answer(late).at("/outcome").asString()).isEqualTo("ANSWERED"));
        assertThat(answer(late).at("/closedAt").asString())
                .isEqualTo(late.at(24 * 7 + 1).toString());
        assertThat(answer(late).at("/light").asString()).isEqualTo("RED");
    }

    private JsonNode answer(CaseOnKafka one) {
        return clocks(one)
                .valueStream()
                .filter(clock -> clock.at("/kind").asString().equals("ANSWER"))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private JsonNode clocks(CaseOnKafka one) {
        return supervisor.get("/api/supervision/cases/" + one.number()).json().at("/clocks");
    }

    private List<String> told(CaseOnKafka one) {
        return supervisor
                .get("/api/supervision/cases/" + one.number())
                .json()
                .at("/timeline")
                .findValuesAsString("text");
    }
}
