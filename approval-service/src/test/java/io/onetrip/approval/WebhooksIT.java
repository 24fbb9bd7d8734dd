package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Webhooks to systems that take them, fail, hang, send elsewhere and come back. */
@OnRealParts
@TestPropertySource(
        properties = {
            "onetrip.webhooks.allowed-hosts=localhost",
            "onetrip.webhooks.patience=100ms",
            "onetrip.webhooks.longest-pause=400ms",
            "onetrip.webhooks.answer=2s",
            "resilience4j.circuitbreaker.configs.webhook.wait-duration-in-open-state=300ms"
        })
class WebhooksIT {
    private static final String OWN = "/api/departments/v1/webhook";
    private static final Map<String, Object> GRANT = Map.of("outcome", "GRANTED", "reason", "符合条件");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Receiver receiver;
    Caller approver;
    Caller system;
    String secret;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void register() {
        receiver = new Receiver();
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        system = Caller.asSystemOf("D_PSB", port);
        var registered = system.post(OWN, Map.of("url", receiver.url()));
        assertThat(registered.status()).isEqualTo(201);
        secret = registered.text("/secret");
    }

    @AfterEach
    void forget() {
        system.delete(OWN);
        Caller.asSystemOf("D_FIRE", port).delete(OWN);
        jdbc.sql("delete from webhook_delivery").update();
        receiver.close();
    }

    @Test
    void aSystemIsToldWithinASecondAndCanTellThatItIsUs() {
        var task = DispatchedTasks.dispatched(approver);
        await().until(() -> receiver.first("task.opened", task).isPresent());
        system.post("/api/departments/v1/tasks/%s/decision".formatted(task), GRANT);
        var decidedAt = Instant.now();
        await().atMost(Duration.ofSeconds(2))
                .until(() -> receiver.first("task.decided", task).isPresent());
        var told = receiver.first("task.decided", task).orElseThrow();
        assertThat(told.at()).isBefore(decidedAt.plusSeconds(1));
        assertThat(told.signatures()).isEqualTo(signature(told, secret));
        assertThat(told.json().at("/data").propertyNames())
                .containsExactlyInAnyOrder("department", "taskId", "caseNumber", "itemId");
        await().until(() -> waiting(system) == 0);
        assertThat(receiver.about(task)).hasSize(2);
    }

    /** What the government adds to joint handling moves the case's promise, and with it the days of every department. */
    @Test
    void everyDepartmentOfTheCaseIsToldOfAJointExtension() {
        var caseNumber = "261123-0017X-1";
        var fire = Caller.asSystemOf("D_FIRE", port);
        try (var others = new Receiver()) {
            assertThat(fire.post(OWN, Map.of("url", others.url())).status()).isEqualTo(201);
            var task = DispatchedTasks.dispatchedIn(caseNumber, "D_PSB", approver, Instant.now());
            var examiner = Caller.as(DemoDepartments.approver("D_FIRE"), port);
            var beside = DispatchedTasks.dispatchedIn(caseNumber, "D_FIRE", examiner, Instant.now());
            var decided = DispatchedTasks.dispatchedIn(caseNumber, "D_FIRE", examiner, Instant.now());
            fire.post("/api/departments/v1/tasks/%s/decision".formatted(decided), GRANT);
            var approval = Map.of(
                    "reason", "涉及多个部门",
                    "approver", "副市长 示范",
                    "document", "示政函〔2026〕19号",
                    "signedOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
            assertThat(Caller.as("supervisor-1", port)
                            .post("/api/approval/joint-extensions/" + task, approval)
                            .status())
                    .isEqualTo(204);
            await().until(() -> others.first("task.extended", beside).isPresent());
            await().until(() -> receiver.first("task.extended", task).isPresent());
            await().until(() -> waiting(fire) == 0 && waiting(system) == 0);
            assertThat(others.first("task.extended", beside)
                            .orElseThrow()
                            .json()
                            .at("/data/department")
                            .asString())
                    .isEqualTo("D_FIRE");
            assertThat(others.first("task.extended", decided)).isEmpty();
            assertThat(receiver.about(task).stream()
                            .filter(told -> told.json().at("/type").asString().equals("task.extended")))
                    .hasSize(1);
        }
    }

    @Test
    void forADayBothSecretsSign() {
        var next = system.post(OWN + "/secret", Map.of()).text("/secret");
        system.post(OWN + "/test", Map.of());
        await().until(() -> !receiver.all().isEmpty());
        var told = receiver.all().getFirst();
        assertThat(told.signatures()).isEqualTo(signature(told, next) + " " + signature(told, secret));
        assertThat(system.get(OWN).response().body())
                .doesNotContain(secret)
                .doesNotContain(next)
                .contains("previousSecretUntil");
    }

    @Test
    void whatASystemDoesNotTakeComesAgainWithTheSameId() {
        receiver.behave(_ -> receiver.all().size() < 4 ? 500 : 200);
        system.post(OWN + "/test", Map.of());
        await().until(() -> receiver.all().size() == 4 && waiting(system) == 0);
        assertThat(receiver.all())
                .extracting(Receiver.Received::id)
                .containsOnly(receiver.all().getFirst().id());
        assertThat(undelivered(system)).isEmpty();
    }

    @Test
    void aSystemThatWasAwayForADayIsToldOfAllOfIt() {
        var url = receiver.url();
        receiver.close();
        for (var i = 0; i < 40; i++) system.post(OWN + "/test", Map.of());
        await().until(() -> system.get(OWN).text("/breaker").equals("OPEN"));
        assertThat(waiting(system)).isEqualTo(40);
        assertThat(system.get(OWN + "/deliveries").text("/content/39/failure")).isEqualTo("NO_CONNECTION");
        receiver = new Receiver();
        assertThat(system.put(OWN, Map.of("url", receiver.url())).status()).isEqualTo(200);
        await().until(() -> waiting(system) == 0);
        assertThat(receiver.all()).extracting(Receiver.Received::id).hasSize(40).doesNotHaveDuplicates();
        assertThat(url).isNotEqualTo(receiver.url());
    }

    @Test
    void oneThatHangsHoldsUpNobodyElse() {
        var hang = new CountDownLatch(1);
        try (var hanging = new Receiver()) {
            hanging.behave(_ -> {
                try {
                    hang.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                return 200;
            });
            var fire = Caller.asSystemOf("D_FIRE", port);
            assertThat(fire.post(OWN, Map.of("url", hanging.url())).status()).isEqualTo(201);
            for (var i = 0; i < 30; i++) fire.post(OWN + "/test", Map.of());
            await().until(() -> hanging.all().size() == 8);
            system.post(OWN + "/test", Map.of());
            await().atMost(Duration.ofSeconds(1)).until(() -> waiting(system) == 0);
            assertThat(receiver.all()).hasSize(1);
            await().until(() -> fire.get(OWN).text("/breaker").equals("OPEN"));
            assertThat(undelivered(fire).findValuesAsString("failure")).contains("TIME_OUT");
            hang.countDown();
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var inside = new Receiver()) {
            receiver.redirectTo(inside.url());
            system.post(OWN + "/test", Map.of());
            await().until(() ->
                    undelivered(system).findValuesAsString("failure").contains("REDIRECT"));
            assertThat(inside.all()).isEmpty();
        }
    }

    @Test
    void anAddressInsideIsRefusedWhenItIsRegisteredAndWhenItIsTold() {
        var before = system.get(OWN).json();
        for (var url : List.of(
                "http://example.com/hooks",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://10.1.2.3/",
                "https://user@8.8.8.8/",
                "https://8.8.8.8/#part",
                "ftp://localhost/",
                "https:///hooks",
                "file:/etc/passwd",
                "https://no-such-host.invalid/")) {
            assertThat(system.put(OWN, Map.of("url", url)).problem())
                    .as(url)
                    .isEqualTo("422 /problems/webhook-address-refused");
        }
        assertThat(system.get(OWN).json()).isEqualTo(before);
        jdbc.sql("update webhook_endpoint set url = replace(url, 'localhost', '127.0.0.1') where department = 'D_PSB'")
                .update();
        system.post(OWN + "/test", Map.of());
        await().until(() -> undelivered(system).findValuesAsString("failure").contains("ADDRESS_REFUSED"));
        assertThat(receiver.all()).isEmpty();
    }

    @Test
    void whatWasGivenUpIsShownAndReplayed() {
        receiver.behave(_ -> 503);
        system.post(OWN + "/test", Map.of());
        await().until(() -> !receiver.all().isEmpty());
        jdbc.sql("update webhook_delivery set keep_until = now() - interval '1 minute'")
                .update();
        var operator = Caller.as("operator-1", port);
        var list = "/api/approval/webhooks/D_PSB/deliveries";
        await().until(() -> operator.get(list).text("/content/0/state").equals("GIVEN_UP"));
        assertThat(operator.get(list).text("/content/0/failure")).isEqualTo("HTTP_503");
        assertThat(operator.get("/api/approval/webhooks").json().findValuesAsString("givenUp"))
                .contains("1");
        receiver.behave(_ -> 204);
        var replay = "%s/%s/replay".formatted(list, operator.get(list).text("/content/0/id"));
        assertThat(operator.post(replay, Map.of()).status()).isEqualTo(200);
        await().until(() -> waiting(system) == 0);
        assertThat(receiver.all())
                .extracting(Receiver.Received::id)
                .containsOnly(receiver.all().getFirst().id());
        var sent = receiver.all().size();
        assertThat(system.post(OWN + "/replays", Map.of("from", "2020-01-01T00:00:00Z"))
                        .text("/replayed"))
                .isEqualTo("1");
        await().until(() -> receiver.all().size() == sent + 1);
    }

    /** A system that registers again after months hears nothing of what was over long before. */
    @Test
    void whatWasKeptTooLongIsNotSent() {
        receiver.behave(_ -> 503);
        system.post(OWN + "/test", Map.of());
        await().until(() -> !receiver.all().isEmpty() && undelivered(system).size() == 1);
        jdbc.sql("update webhook_delivery set keep_until = now() - interval '31 days', next_attempt = now()")
                .update();
        receiver.behave(_ -> 204);
        var sent = receiver.all().size();
        system.post(OWN + "/test", Map.of());
        await().until(() -> receiver.all().size() > sent && waiting(system) == 0);
        assertThat(receiver.all()).hasSize(sent + 1);
        assertThat(undelivered(system)).hasSize(1);
        assertThat(system.get(OWN + "/deliveries").text("/content/0/state")).isEqualTo("GIVEN_UP");
    }

    /** What a register answered late, and a commitment taken back, change what lies before the department. */
    @Test
    void aSystemIsToldOfLateAnswersOfRegisters() {
        var task = DispatchedTasks.dispatched(approver);
        DispatchedTasks.shareLater(task, "M_ID_LEGAL");
        await().until(() -> receiver.first("task.material-added", task).isPresent());
    }

    @Test
    void whatAKilledReplicaHadTakenIsSentByAnother() {
        receiver.behave(_ -> 503);
        system.post(OWN + "/test", Map.of());
        await().until(() -> !receiver.all().isEmpty() && undelivered(system).size() == 1);
        jdbc.sql("update webhook_delivery set taken_until = now() + interval '1 second', next_attempt = now()")
                .update();
        receiver.behave(_ -> 204);
        await().until(() -> waiting(system) == 0);
        assertThat(undelivered(system)).isEmpty();
    }

    @Test
    void badInputAndOthersChangeNothing() {
        var before = system.get(OWN).json();
        assertThat(system.post(OWN, Map.of("url", receiver.url())).problem()).isEqualTo("409 /problems/webhook-exists");
        var unknownType = system.put(OWN, Map.of("url", receiver.url(), "events", List.of("task.eaten")));
        assertThat(unknownType.problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(unknownType.text("/errors/0/field")).startsWith("events");
        assertThat(unknownType.text("/errors/0/message")).contains("task.opened", "task.handed-over", "opinion.asked");
        assertThat(system.put(OWN, Map.of("events", List.of())).problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(system.post(OWN + "/deliveries/999999/replay", Map.of()).problem())
                .isEqualTo("404 /problems/delivery-not-found");
        var fire = Caller.asSystemOf("D_FIRE", port);
        assertThat(Stream.of(
                        fire.get(OWN),
                        fire.put(OWN, Map.of("url", receiver.url())),
                        fire.delete(OWN),
                        fire.post(OWN + "/secret", Map.of())))
                .extracting(Caller.Answer::problem)
                .containsOnly("404 /problems/webhook-not-found");
        assertThat(Stream.of(
                        approver.get(OWN),
                        approver.get("/api/approval/webhook"),
                        approver.get("/api/approval/webhooks"),
                        system.get("/api/approval/webhooks")))
                .extracting(Caller.Answer::status)
                .containsOnly(403);
        assertThat(system.get(OWN).json()).isEqualTo(before);
    }

    private static long waiting(Caller system) {
        return system.get(OWN).json().at("/waiting").asLong();
    }

    private static tools.jackson.databind.JsonNode undelivered(Caller system) {
        return system.get(OWN + "/deliveries").json().at("/content");
    }

    /** As a department's own program has it. */
    private static String signature(Receiver.Received told, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
            var signed = told.id() + "." + told.timestamp() + "." + told.body();
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
