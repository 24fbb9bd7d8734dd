package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.conformance.Finding;
import io.onetrip.conformance.Finding.State;
import io.onetrip.conformance.Sandbox;
import io.onetrip.local.RealParts;
import io.onetrip.simulator.DepartmentSystem;
import io.onetrip.simulator.Fault;
import io.onetrip.simulator.Target;
import io.onetrip.simulator.Way;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The conformance check looks at the simulator with one fault at a time, and must find that and no other. */
@OnRealParts
@TestPropertySource(properties = {"onetrip.webhooks.allowed-hosts=localhost", "onetrip.webhooks.patience=300ms"})
class ConformanceIT {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from webhook_endpoint").update();
        jdbc.sql("delete from webhook_delivery").update();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_KEY, POLL, key-missing",
        "REUSED_KEY, POLL, key-reused",
        "NO_BASIS, POLL, basis-missing",
        "UNKNOWN_FIELD, POLL, contract-broken",
        "EXPIRED_TOKEN, POLL, token-expired",
        "IGNORES_NEXT, POLL, next-ignored",
        "POLLS_TOO_OFTEN, POLL, polls-too-often",
        "WRONG_ROWS, BATCH, contract-broken",
        "KEEPS_LICENCES, BATCH, licence-missing",
        "LICENCE_FIRST, BATCH, licence-too-early",
        "DEAD, LONG_POLL, tasks-unanswered",
        "DEAD, WEBHOOK, webhook-refused",
        "LATE_WEBHOOK, WEBHOOK, webhook-late",
        "TRUSTS_ANYONE, WEBHOOK, signature-not-verified",
        "ACTS_TWICE, WEBHOOK, repetition-not-tolerated",
        "REFUSES_NEW_FIELDS, WEBHOOK, additions-refused"
    })
    void aPlantedFaultIsFound(Fault fault, Way way, String rule) throws IOException {
        try (var sandbox = sandbox();
                var _ = system(sandbox, way, Set.of(fault)).start()) {
            connected(way);
            dispatch();
            await().atMost(Duration.ofSeconds(25))
                    .untilAsserted(() -> assertThat(faults(sandbox)).contains(rule));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aSystemThatDoesAllRightIsNotBlamed(Way way) throws IOException {
        try (var sandbox = sandbox();
                var system = system(sandbox, way, Set.of()).start()) {
            connected(way);
            var tasks = dispatch();
            await().atMost(Duration.ofSeconds(25)).until(() -> decided(tasks) && system.decided() >= tasks.size());
            assertThat(faults(sandbox)).isEmpty();
        }
    }

    @Test
    void whatOthersDecidedBeforeIsNotBlamedOnTheAdapter() throws IOException {
        DemoDepartments.provide("D_HEALTH");
        var approver = Caller.as(DemoDepartments.approver("D_HEALTH"), port);
        var task = DispatchedTasks.dispatchedTo("D_HEALTH", approver);
        var granted = Map.of("outcome", "GRANTED", "reason", "齐全");
        assertThat(approver.post("/api/approval/tasks/" + task + "/decision", granted)
                        .status())
                .isEqualTo(200);
        try (var sandbox = sandbox();
                var _ = system("D_HEALTH", sandbox, Way.POLL, Set.of(Fault.DEAD))
                        .start()) {
            await().atMost(Duration.ofSeconds(25))
                    .untilAsserted(() -> assertThat(sandbox.findings())
                            .filteredOn(one -> one.rule().equals("tasks-unanswered"))
                            .extracting(Finding::state)
                            .containsExactly(State.OK));
            await().during(Duration.ofSeconds(6))
                    .atMost(Duration.ofSeconds(25))
                    .until(() -> !faults(sandbox).contains("tasks-unanswered"));
        }
    }

    /** What is hard on the platform but within the contract is done, and not blamed. */
    @Test
    void slowRepeatingAndOutOfOrderIsAllowed() throws IOException {
        try (var sandbox = sandbox();
                var _ = system(sandbox, Way.LONG_POLL, Set.of(Fault.SLOW, Fault.REPEATING, Fault.OUT_OF_ORDER))
                        .start()) {
            var tasks = dispatch();
            await().atMost(Duration.ofSeconds(40)).until(() -> decided(tasks));
            assertThat(faults(sandbox)).isEmpty();
        }
    }

    private void connected(Way way) {
        if (way != Way.WEBHOOK) return;
        await().until(() -> jdbc.sql("select count(*) from webhook_endpoint")
                        .query(Long.class)
                        .single()
                == 1);
    }

    private Sandbox sandbox() throws IOException {
        return new Sandbox(URI.create("http://localhost:" + port), 0, LIMIT);
    }

    private DepartmentSystem system(Sandbox sandbox, Way way, Set<Fault> faults) throws IOException {
        return system("D_PSB", sandbox, way, faults);
    }

    private DepartmentSystem system(String department, Sandbox sandbox, Way way, Set<Fault> faults) throws IOException {
        var token = URI.create(RealParts.keycloak().issuer() + "/protocol/openid-connect/token");
        var target =
                new Target(sandbox.address(), token, department, DemoDepartments.client(department), "onetrip-demo");
        return new DepartmentSystem(target, way, faults, LIMIT.plusSeconds(1));
    }

    private List<String> dispatch() {
        var approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        return List.of(DispatchedTasks.dispatched(approver), DispatchedTasks.dispatched(approver));
    }

    private boolean decided(List<String> tasks) {
        return tasks.stream()
                .allMatch(task -> jdbc.sql("select status from department_task where id = ?")
                        .param(task)
                        .query(String.class)
                        .single()
                        .equals("DECIDED"));
    }

    private static List<String> faults(Sandbox sandbox) {
        return sandbox.findings().stream()
                .filter(one -> one.state() == State.FAULT)
                .map(Finding::rule)
                .toList();
    }
}
