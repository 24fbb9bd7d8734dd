package io.onetrip.cases.handling;

import static io.onetrip.cases.Applications.changed;
import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.lacking;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.cases.SetClock;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Received on Monday 2026-11-23; by the end of Monday 2026-11-30 somebody must have said something. */
@OnRealParts
@Import(SetClock.OfTheService.class)
@TestPropertySource(properties = "onetrip.silence.pause=200ms")
class SilenceIT {
    private static final Instant RECEIVED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("2026-11-30T15:59:50Z");
    private static final Instant AFTER = Instant.parse("2026-11-30T16:00:05Z");

    @Autowired
    SetClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Caller clerk;

    @BeforeEach
    void receiveOnMonday() {
        clock.set(RECEIVED);
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void fiveWorkingDaysOfSilenceAcceptFromTheDayOfReceiptForGood() {
        var number = received(clerk, lacking("M_POST"));
        await().untilAsserted(() ->
                assertThat(read(number).at("/answerDue/by").asString()).isEqualTo("2026-11-30"));

        clock.set(AFTER);
        await().until(() -> status(number).equals("ACCEPTED"));
        var accepted = read(number);
        assertThat(accepted.at("/acceptedAt").asString()).isEqualTo(RECEIVED.toString());
        assertThat(accepted.at("/deemedAt").asString()).isEqualTo(AFTER.toString());
        assertThat(accepted.at("/items/0/status").asString()).isEqualTo("DISPATCHED");
        assertThat(accepted.get("history").toString()).contains("DEEMED_ACCEPTED");
        var progress = clerk.get(
                "/api/public/progress/" + accepted.get("progressToken").asString());
        assertThat(progress.text("/deemedAt")).isEqualTo(AFTER.toString());

        clock.set(RECEIVED);
        assertThat(read(number).get("deemedAt")).isEqualTo(accepted.get("deemedAt"));
        assertThat(read(number).get("status")).isEqualTo(accepted.get("status"));
    }

    /** 不动产登记暂行条例 17: on the spot, that is by the end of the day of receipt. */
    @Test
    void aSpecialLawGivesFewerDays() {
        var application = onTheSpot();
        await().until(() -> clerk.post("/api/cases", application).status() == 201);
        var number = received(clerk, application);
        assertThat(read(number).at("/answerDue/by").asString()).isEqualTo("2026-11-23");
        assertThat(voucher(number, "receipt")).contains("当场不告知的, 自收到申请材料之日起即为受理");
        clock.set(Instant.parse("2026-11-23T15:59:50Z"));
        var silent = received(clerk, complete());
        clock.set(Instant.parse("2026-11-23T16:00:05Z"));
        await().until(() -> status(number).equals("ACCEPTED"));
        assertThat(status(silent)).isEqualTo("RECEIVED");
        assertThat(voucher(number, "acceptance-notice")).contains("当场未告知需要补正的内容。依据不动产登记暂行条例 第十七条, 自收到申请材料之日起即为受理");
    }

    private String voucher(String number, String slug) {
        var page = clerk.download("/api/cases/%s/vouchers/%s.html".formatted(number, slug));
        return new String(page, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> onTheSpot() {
        var bundle = (ObjectNode) Contracts.sample("catalog.bundle-published.v1");
        bundle.put("id", "B_ON_THE_SPOT");
        ((ObjectNode) bundle.get("definition")).put("id", "B_ON_THE_SPOT");
        ((ObjectNode) bundle.get("items").get(1))
                .putObject("acceptanceLimit")
                .put("days", 0)
                .put("legalBasis", "不动产登记暂行条例 第十七条");
        Neighbours.ofCatalogue("bundle", "B_ON_THE_SPOT", bundle);
        return changed("bundleId", "B_ON_THE_SPOT");
    }

    /** The look for silence goes on meanwhile, and must leave these alone. */
    @Test
    void aWordInTimeKeepsTheCaseOpen() {
        var told = received(clerk, lacking("M_POST"));
        var silent = received(clerk, complete());
        clock.set(LAST_MOMENT);
        var answer = clerk.post(
                "/api/cases/%s/correction-requests".formatted(told),
                Map.of("wrong", List.of(Map.of("subject", "MATERIAL", "id", "M_POST", "reason", "未提交"))));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(status(silent)).isEqualTo("RECEIVED");

        clock.set(AFTER);
        await().until(() -> status(silent).equals("ACCEPTED"));
        assertThat(status(told)).isEqualTo("CORRECTION_REQUESTED");
        var tooLate = clerk.post(
                "/api/cases/%s/refusal".formatted(silent), Map.of("reason", "不属于本市职权", "legalBasis", "行政许可法 32"));
        assertThat(tooLate.status()).isEqualTo(409);
    }

    /** Asked on Monday, corrected on Tuesday: the fifth working day after is Tuesday 2026-12-01. */
    @Test
    void silenceAfterCorrectionsAcceptsFromTheDayTheyCame() {
        var corrected = corrected();
        var old = corrected();
        jdbc.sql("""
                        update service_case set corrected_at = null, correction = correction - 'silenceCounts'
                        where case_number = ?""").param(old).update();
        assertThat(read(corrected).at("/answerDue/by").asString()).isEqualTo("2026-12-01");
        clock.set(Instant.parse("2026-12-01T15:59:50Z"));
        var silent = received(clerk, complete());
        clock.set(Instant.parse("2026-12-09T16:00:05Z"));
        await().until(() -> status(silent).equals("ACCEPTED"));
        assertThat(status(corrected)).isEqualTo("ACCEPTED");
        assertThat(read(corrected).at("/acceptedAt").asString()).isEqualTo("2026-11-24T02:00:00Z");
        assertThat(status(old)).as("handed in before silence counted").isEqualTo("RECEIVED");
    }

    private String corrected() {
        clock.set(RECEIVED);
        var number = received(clerk, lacking("M_POST"));
        clerk.post(
                "/api/cases/%s/correction-requests".formatted(number),
                Map.of("wrong", List.of(Map.of("subject", "MATERIAL", "id", "M_POST", "reason", "未提交"))));
        clock.set(Instant.parse("2026-11-24T02:00:00Z"));
        var answer = clerk.post(
                "/api/cases/%s/corrections".formatted(number),
                Map.of("materials", List.of(Map.of("materialId", "M_POST", "paper", true))));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return number;
    }

    private String status(String number) {
        return read(number).get("status").asString();
    }

    private JsonNode read(String number) {
        return clerk.get("/api/cases/" + number).json();
    }
}
