package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A refusal is proposed, climbs the ladder and is reviewed (否定报备). */
@OnRealParts
class RefusalIT {
    private static final String TASKS = "/api/approval/tasks/";
    private static final String REFUSALS = "/api/approval/refusals";
    private static final List<String> LADDER = List.of("section-head", "vice-director", "director");
    private static final Map<String, Object> STOP = Map.of(
            "kind", "HEARING",
            "reason", "须听证",
            "notice", "听证时间不计",
            "expectedEnd", LocalDate.now().plusDays(5).toString());
    private static final Map<String, Object> REFUSE =
            Map.of("outcome", "REFUSED", "reason", "安全出口不足", "legalBasis", "旅馆业治安管理办法 第4条", "handlerPost", "治安科科员");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller system;
    Caller reviewer;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        system = Caller.asSystemOf("D_PSB", port);
        reviewer = Caller.as("reviewer-1", port);
    }

    @Test
    void isProposedAndDecidedOnlyWhenUpheld() {
        var task = dispatched();
        var proposed = approver.post(TASKS + task + "/decision", REFUSE);
        assertThat(proposed.status()).isEqualTo(202);
        assertThat(proposed.text("/status")).isEqualTo("CLAIMED");
        assertThat(proposed.text("/refusal/state")).isEqualTo("PROPOSED");
        assertThat(proposed.text("/refusal/turn")).isEqualTo("科室负责人");
        assertThat(proposed.json().has("decision")
                        && !proposed.json().get("decision").isNull())
                .isFalse();
        for (var again : List.of(REFUSE, Map.of("outcome", "GRANTED")))
            assertThat(approver.post(TASKS + task + "/decision", again).problem())
                    .isEqualTo("409 /problems/refusal-under-review");
        assertThat(approver.post(TASKS + task + "/suspensions", STOP).problem())
                .as("the statutory clock goes on")
                .isEqualTo("409 /problems/refusal-under-review");
        var filing = climbed(task);
        assertThat(filing.text("/refusal/state")).isEqualTo("IN_REVIEW");
        assertThat(filing.text("/refusal/reviewDue")).isNotBlank();
        assertThat(filing.json().at("/task/materials")).hasSize(3);
        var upheld = answer(reviewer, task + "-1", "upholding", filing.text("/refusal/version"), "");
        assertThat(upheld.text("/refusal/state")).isEqualTo("UPHELD");
        assertThat(approver.get(TASKS + task).text("/decision/outcome")).isEqualTo("REFUSED");
        await().until(() -> DispatchedTasks.events(jdbc, task) == 7);
        assertThat(approver.get(TASKS + task).text("/decision/legalBasis")).isEqualTo("旅馆业治安管理办法 第4条");
    }

    @Test
    void overruledIsDecidedAnewAndNotForTheSameReason() {
        var task = dispatched();
        system.post(
                "/api/departments/v1/decisions",
                List.of(Map.of(
                        "taskId",
                        task,
                        "outcome",
                        "REFUSED",
                        "reason",
                        "安全出口不足",
                        "legalBasis",
                        "第4条",
                        "handlerName",
                        "李明",
                        "handlerPost",
                        "科员")));
        var filing = climbed(task);
        assertThat(answer(reviewer, task + "-1", "overruling", filing.text("/refusal/version"), "")
                        .problem())
                .isEqualTo("422 /problems/reason-missing");
        assertThat(answer(reviewer, task + "-1", "overruling", filing.text("/refusal/version"), "理由不成立")
                        .text("/refusal/state"))
                .isEqualTo("OVERRULED");
        var path = "/api/departments/v1/tasks/" + task;
        assertThat(system.get(path).text("/refusal/trail/3/reason")).isEqualTo("理由不成立");
        var same = Map.of(
                "outcome",
                "REFUSED",
                "reason",
                "安全出口不足",
                "legalBasis",
                "第4条",
                "handlerName",
                "李明",
                "handlerPost",
                "科员");
        assertThat(system.post(path + "/decision", same).problem()).isEqualTo("422 /problems/reason-overruled");
        assertThat(system.post(path + "/decision", Map.of("outcome", "GRANTED")).text("/status"))
                .isEqualTo("DECIDED");
    }

    @Test
    void aHeadSendsItBackAndItIsProposedAgain() {
        var task = dispatched();
        approver.post(TASKS + task + "/decision", REFUSE);
        var head = head("section-head");
        assertThat(answer(head, task + "-1", "return", "1", "事实不清").text("/refusal/state"))
                .isEqualTo("RETURNED");
        assertThat(approver.post(TASKS + task + "/decision", REFUSE).text("/refusal/number"))
                .isEqualTo("2");
    }

    @Test
    void eachAnswersOnlyInTurnAndOnlyOnce() throws Exception {
        var task = dispatched();
        approver.post(TASKS + task + "/decision", REFUSE);
        var before = Stored.about(jdbc, task);
        var id = task + "-1";
        assertThat(answer(head("director"), id, "concurrence", "1", "").problem())
                .isEqualTo("403 /problems/filing-not-yours");
        assertThat(answer(reviewer, id, "upholding", "1", "").problem()).isEqualTo("409 /problems/filing-changed");
        assertThat(answer(approver, id, "concurrence", "1", "").problem()).isEqualTo("403 /problems/filing-not-yours");
        var stranger = Caller.as(DemoDepartments.provide("section-head", "D_FIRE"), port);
        assertThat(answer(stranger, id, "concurrence", "1", "").problem()).isEqualTo("403 /problems/other-department");
        assertThat(stranger.get("%s/%s".formatted(REFUSALS, id)).problem()).isEqualTo("403 /problems/other-department");
        assertThat(Caller.as("intake-main", port)
                        .get("%s/%s".formatted(REFUSALS, id))
                        .status())
                .isEqualTo(403);
        assertThat(reviewer.get(REFUSALS + "/nonsense").problem()).isEqualTo("404 /problems/filing-not-found");
        for (var cursor : List.of("none", "%2B999999999-12-31~a"))
            assertThat(reviewer.get(REFUSALS + "?after=" + cursor).problem())
                    .isEqualTo("400 /problems/invalid-request");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
        var head = head("section-head");
        try (var heads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> concur =
                    () -> answer(head, id, "concurrence", "1", "").status();
            assertThat(heads.invokeAll(List.of(concur, concur, concur)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(200, 409, 409);
        }
    }

    @Test
    void waitsInTheListsOfThoseWhoseTurnItIs() {
        var task = dispatched();
        approver.post(TASKS + task + "/decision", REFUSE);
        assertThat(ids(head("section-head"))).contains(task);
        assertThat(ids(head("vice-director"))).doesNotContain(task);
        assertThat(ids(reviewer)).doesNotContain(task);
        climbed(task);
        assertThat(ids(head("section-head"))).doesNotContain(task);
        assertThat(ids(reviewer)).contains(task);
    }

    @Test
    void aReviewThatIsLateIsToldAndDecidesNothing() {
        var task = dispatched();
        approver.post(TASKS + task + "/decision", REFUSE);
        climbed(task);
        jdbc.sql("""
                update refusal_filing set review_due = date '2026-01-05',
                    filing = jsonb_set(filing, '{reviewDue}', '"2026-01-05"') where task_id = ?""").param(task).update();
        await().atMost(java.time.Duration.ofSeconds(30)).until(() -> DispatchedTasks.events(jdbc, task) == 6);
        var shown = reviewer.get("%s/%s-1".formatted(REFUSALS, task));
        assertThat(shown.text("/refusal/state")).isEqualTo("IN_REVIEW");
        assertThat(shown.text("/refusal/overdue")).isEqualTo("true");
        assertThat(approver.get(TASKS + task).text("/status")).isEqualTo("CLAIMED");
    }

    private List<String> ids(Caller caller) {
        return caller.get(REFUSALS + "?limit=200").json().at("/content").findValuesAsString("taskId");
    }

    /** All rungs of the department concur. */
    private Answer climbed(String task) {
        for (var rung = 1; rung <= LADDER.size(); rung++)
            answer(head(LADDER.get(rung - 1)), task + "-1", "concurrence", Integer.toString(rung), "");
        return reviewer.get("%s/%s-1".formatted(REFUSALS, task));
    }

    private Caller head(String role) {
        return Caller.as(DemoDepartments.provide(role, "D_PSB"), port);
    }

    private static Answer answer(Caller caller, String id, String what, String version, String reason) {
        return caller.post(
                "%s/%s/%s".formatted(REFUSALS, id, what),
                Map.of("version", Integer.valueOf(version), "reason", reason));
    }

    private String dispatched() {
        return DispatchedTasks.dispatched(approver);
    }
}
