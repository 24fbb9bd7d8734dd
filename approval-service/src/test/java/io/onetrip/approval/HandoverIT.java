package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks given to a colleague, taken over by the head of the department, and given back to the pool. */
@OnRealParts
class HandoverIT {
    private static final String TASKS = "/api/approval/tasks/";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Caller approver;
    Caller chief;
    Caller stranger;
    Caller system;
    String task;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void aTask() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        system = Caller.asSystemOf("D_PSB", port);
        task = DispatchedTasks.dispatchedAt(approver, clock.instant());
    }

    @Test
    void aColleagueOfTheOwnDepartmentGetsItWithAReason() {
        approver.post(TASKS + task + "/claim", Map.of());
        var key = "handover-" + task;
        var given = approver.post(TASKS + task + "/handover", to(head()), key);
        assertThat(given.text("/claimedBy/id")).isEqualTo(head());
        assertThat(approver.post(TASKS + task + "/handover", to(head()), key).text("/claimedBy/id"))
                .isEqualTo(head());
        assertThat(approver.post(TASKS + task + "/handover", to(officer()), key).problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        assertThat(history(given)).containsExactly("DISPATCHED", "CLAIMED", "HANDED_OVER");
        assertThat(given.text("/history/2/note")).isEqualTo("休假");
        assertThat(approver.post(TASKS + task + "/decision", Map.of("outcome", "GRANTED"))
                        .problem())
                .isEqualTo("409 /problems/task-claimed-by-other");
        var returned = chief.post(TASKS + task + "/return", Map.of("reason", "不在我的职责内"));
        assertThat(returned.text("/status")).isEqualTo("OPEN");
        assertThat(history(returned)).containsExactly("DISPATCHED", "CLAIMED", "HANDED_OVER", "RETURNED");
        assertThat(history(approver.post(TASKS + task + "/claim", Map.of())))
                .containsExactly("DISPATCHED", "CLAIMED", "HANDED_OVER", "RETURNED", "CLAIMED");
        await().until(() -> DispatchedTasks.events(jdbc, task) == 4);
    }

    @Test
    void whatCannotBeHandedOverChangesNothing() {
        assertThat(approver.post(TASKS + task + "/handover", to(head())).problem())
                .isEqualTo("409 /problems/task-not-claimed");
        approver.post(TASKS + task + "/claim", Map.of());
        stranger.get("/api/approval/tasks");
        var before = Stored.about(jdbc, task);
        assertThat(approver.post(TASKS + task + "/handover", to(foreigner())).problem())
                .isEqualTo("422 /problems/colleague-unknown");
        assertThat(approver.post(TASKS + task + "/handover", to("nobody")).problem())
                .isEqualTo("422 /problems/colleague-unknown");
        assertThat(approver.post(TASKS + task + "/handover", to(officer())).problem())
                .isEqualTo("409 /problems/colleague-has-it");
        assertThat(stranger.post(TASKS + task + "/handover", to(foreigner())).problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(stranger.post(TASKS + task + "/return", Map.of("reason", "x"))
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(system.post("/api/departments/v1/tasks/" + task + "/return", Map.of("reason", "x"))
                        .problem())
                .isEqualTo("409 /problems/task-claimed-by-other");
        for (var wrong : List.of(Map.of("colleague", head()), Map.of("colleague", head(), "reason", " ")))
            assertThat(approver.post(TASKS + task + "/handover", wrong).problem())
                    .isEqualTo("400 /problems/invalid-request");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
        approver.post(TASKS + task + "/decision", Map.of("outcome", "GRANTED"));
        for (var late : List.of("/return", "/handover"))
            assertThat(approver.post(TASKS + task + late, late.equals("/return") ? Map.of("reason", "迟") : to(head()))
                            .problem())
                    .isEqualTo("409 /problems/task-decided");
    }

    @Test
    void staysWithItsHandlerWhileARefusalIsUnderReview() {
        approver.post(
                TASKS + task + "/decision",
                Map.of("outcome", "REFUSED", "reason", "不符", "legalBasis", "第4条", "handlerPost", "科员"));
        assertThat(approver.post(TASKS + task + "/return", Map.of("reason", "x"))
                        .problem())
                .isEqualTo("409 /problems/refusal-under-review");
        assertThat(chief.post(TASKS + task + "/handover", to(head())).problem())
                .isEqualTo("409 /problems/refusal-under-review");
    }

    /** People of a department are not shut out by their own system. */
    @Test
    void theHeadStopsTheClockOfAndTakesOverWhatTheSystemHas() {
        system.post("/api/departments/v1/tasks/" + task + "/claim", Map.of());
        var stop = Map.of(
                "kind", "HEARING",
                "reason", "须听证",
                "notice", "听证时间不计",
                "expectedEnd", LocalDate.now(clock).plusDays(5).toString());
        assertThat(approver.post(TASKS + task + "/suspensions", stop).problem())
                .isEqualTo("409 /problems/task-claimed-by-other");
        assertThat(chief.post(TASKS + task + "/suspensions", stop).status()).isEqualTo(200);
        assertThat(chief.post(TASKS + task + "/suspensions/1/resumption", Map.of("result", "已听证"))
                        .status())
                .isEqualTo(200);
        assertThat(chief.post(TASKS + task + "/steps", Map.of("step", "DECISION"))
                        .status())
                .isEqualTo(200);
        assertThat(chief.post(TASKS + task + "/handover", to(head())).text("/claimedBy/id"))
                .isEqualTo(head());
        assertThat(chief.post(TASKS + task + "/decision", Map.of("outcome", "GRANTED"))
                        .text("/status"))
                .isEqualTo("DECIDED");
    }

    @Test
    void aSystemGivesATaskToAPersonAndTheHeadGivesOutWhatNobodyHas() {
        chief.get("/api/approval/tasks");
        var colleagues = system.get("/api/departments/v1/colleagues").json();
        assertThat(colleagues.findValuesAsString("id"))
                .contains(officer(), head())
                .doesNotContain(foreigner());
        assertThat(chief.post(TASKS + task + "/handover", to(officer())).text("/claimedBy/id"))
                .isEqualTo(officer());
        var other = DispatchedTasks.dispatched(approver);
        var path = "/api/departments/v1/tasks/" + other;
        system.post(path + "/claim", Map.of());
        assertThat(system.post(path + "/handover", to(officer())).text("/claimedBy/id"))
                .isEqualTo(officer());
        assertThat(stranger.get("/api/approval/colleagues").json().findValuesAsString("id"))
                .doesNotContain(officer());
        assertThat(Caller.as("intake-main", port)
                        .get("/api/approval/colleagues")
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, String> to(String colleague) {
        return Map.of("colleague", colleague, "reason", "休假");
    }

    private static List<String> history(Answer answer) {
        return answer.json().get("history").findValuesAsString("what");
    }

    private String officer() {
        return idOf(approver, false);
    }

    private String head() {
        return idOf(chief, true);
    }

    private String foreigner() {
        return idOf(stranger, false);
    }

    private static String idOf(Caller caller, boolean head) {
        return caller.get("/api/approval/colleagues")
                .json()
                .valueStream()
                .filter(one -> one.get("head").asBoolean() == head)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
