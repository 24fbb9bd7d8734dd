package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What has happened to a task is told in its order, from what each feature keeps. */
@OnRealParts
class HistoryIT {
    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @Test
    void tellsEverythingInItsOrder() {
        var approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        var chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        var task = DispatchedTasks.notEntrusted(approver, clock.instant());
        var path = "/api/approval/tasks/" + task;
        approver.post(path + "/acceptance", Map.of());
        var stop = Map.of(
                "kind", "HEARING",
                "reason", "须听证",
                "notice", "听证时间不计",
                "expectedEnd", LocalDate.now(clock).plusDays(5).toString());
        approver.post(path + "/suspensions", stop);
        approver.post(path + "/suspensions/1/resumption", Map.of("result", "已听证"));
        chief.post(path + "/extension", Map.of("reason", "情况复杂"));
        approver.post(path + "/steps", Map.of("step", "DECISION"));
        approver.post(
                path + "/decision",
                Map.of("outcome", "REFUSED", "reason", "不符", "legalBasis", "第4条", "handlerPost", "科员"));
        var head = Caller.as(DemoDepartments.provide("section-head", "D_PSB"), port);
        head.post("/api/approval/refusals/%s-1/return".formatted(task), Map.of("version", 1, "reason", "事实不清"));
        approver.post(path + "/decision", Map.of("outcome", "GRANTED"));
        var history = approver.get(path).json().get("history");
        assertThat(history.findValuesAsString("what"))
                .containsExactly(
                        "DISPATCHED",
                        "CLAIMED",
                        "ACCEPTED",
                        "SUSPENDED",
                        "RESUMED",
                        "EXTENDED",
                        "STEP_DECISION",
                        "REFUSAL_PROPOSED",
                        "REFUSAL_RETURNED",
                        "GRANTED");
        assertThat(history.get(3).get("note").asString()).isEqualTo("听证: 须听证");
        assertThat(history.get(8).get("note").asString()).isEqualTo("事实不清");
        assertThat(history.valueStream().skip(1))
                .allSatisfy(one -> assertThat(one.get("who").asString()).isNotBlank());
    }
}
