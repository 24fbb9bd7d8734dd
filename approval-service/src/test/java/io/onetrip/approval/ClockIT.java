package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.approval.tasks.application.RecountTasks;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks of tasks that are stopped, resumed and extended. */
@OnRealParts
class ClockIT {
    private static final String TASKS = "/api/approval/tasks/";
    private static final Map<String, Object> GRANT = Map.of("outcome", "GRANTED", "reason", "符合条件");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    RecountTasks counted;

    Caller approver;
    Caller chief;
    String path;
    String task;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void aTaskOfToday() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        task = DispatchedTasks.dispatchedAt(approver, clock.instant());
        path = TASKS + task;
    }

    @Test
    void aStoppedClockMovesTheDayDueAndHoldsTheDecisionBack() {
        var before = due();
        var until = today().plusDays(14);
        var stopped = approver.post(path + "/suspensions", suspension("INSPECTION", until));
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.text("/suspensions/0/name")).isEqualTo("检验");
        assertThat(stopped.text("/suspensions/0/expectedEnd")).isEqualTo(until.toString());
        assertThat(due()).isAfter(before);
        assertThat(approver.get(path).text("/suspendedUntil")).isEqualTo(until.toString());
        assertThat(stored()).isEqualTo(due());
        assertThat(approver.post(path + "/decision", GRANT).problem()).isEqualTo("409 /problems/task-suspended");

        var resumed = approver.post(path + "/suspensions/1/resumption", Map.of("result", "检验合格"));
        assertThat(resumed.text("/suspensions/0/result")).isEqualTo("检验合格");
        assertThat(due()).isEqualTo(before);
        assertThat(approver.post(path + "/suspensions/1/resumption", Map.of("result", "再次"))
                        .problem())
                .isEqualTo("409 /problems/suspension-closed");
        assertThat(approver.post(path + "/decision", GRANT).status()).isEqualTo(200);
        assertThat(approver.post(path + "/suspensions", suspension("TESTING", until))
                        .problem())
                .isEqualTo("409 /problems/task-decided");
        DispatchedTasks.toldOnce(
                jdbc,
                task,
                "approval.clock-suspended.v1",
                "approval.clock-resumed.v1",
                "approval.task-claimed.v1",
                "approval.item-decided.v1");
    }

    @Test
    void itIsToldDayByDayWhyTheTaskIsDueThen() {
        approver.post(path + "/suspensions", suspension("TESTING", today().plusDays(9)));
        var why = approver.get(path + "/clock");
        assertThat(why.text("/due")).isEqualTo(due().toString());
        var days = why.json().at("/days").valueStream().toList();
        assertThat(days.getLast().get("date").asString()).isEqualTo(due().toString());
        assertThat(days)
                .filteredOn(day -> day.get("counts").asBoolean())
                .hasSize(why.json().get("total").asInt());
        assertThat(days)
                .filteredOn(day -> day.get("why").asString().equals("SUSPENDED"))
                .hasSize(9)
                .allSatisfy(day -> assertThat(day.get("because").asString()).isEqualTo("检测"));
        assertThat(why.json().at("/kinds")).hasSize(8);
    }

    @Test
    void onlyWhatTheLawListsStopsALicence() {
        var other = new HashMap<>(suspension("OTHER", today().plusDays(5)));
        other.put("name", "现场勘查");
        assertThat(approver.post(path + "/suspensions", other).problem())
                .isEqualTo("422 /problems/suspension-not-allowed");
        assertThat(approver.post(path + "/suspensions", suspension("HEARING", today().minusDays(1)))
                        .problem())
                .isEqualTo("422 /problems/suspension-end-invalid");
        var stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        assertThat(stranger.post(path + "/suspensions", suspension("HEARING", today().plusDays(5)))
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(stranger.get(path + "/clock").problem()).isEqualTo("403 /problems/other-department");
        assertThat(approver.post(path + "/suspensions", Map.of("kind", "HEARING"))
                        .status())
                .isEqualTo(400);
        assertThat(approver.get(path + "/clock").json().at("/suspensions")).isEmpty();
    }

    @Test
    void theHeadOfTheOrganExtendsItOnce() {
        var before = due();
        var reason = Map.of("reason", "情况复杂, 需进一步核实");
        assertThat(approver.post(path + "/extension", reason).problem()).isEqualTo("403 /problems/forbidden");
        assertThat(Caller.as(DemoDepartments.chief("D_FIRE"), port)
                        .post(path + "/extension", reason)
                        .problem())
                .isEqualTo("403 /problems/other-department");
        var extended = chief.post(path + "/extension", reason);
        assertThat(extended.status()).isEqualTo(200);
        assertThat(extended.text("/extension/days")).isEqualTo("10");
        assertThat(due()).isAfter(before);
        assertThat(extended.json().at("/days").valueStream())
                .filteredOn(day ->
                        day.get("counts").asBoolean() && day.get("extended").asBoolean())
                .hasSize(10);
        assertThat(chief.post(path + "/extension", reason).problem()).isEqualTo("409 /problems/limit-extended");
    }

    @Test
    void aLimitThatHasRunOutIsNotExtended() {
        var old = DispatchedTasks.dispatchedAt(approver, clock.instant().minus(Duration.ofDays(60)));
        assertThat(chief.post(TASKS + old + "/extension", Map.of("reason", "迟")).problem())
                .isEqualTo("409 /problems/extension-too-late");
    }

    /** 行政许可法 42 lengthens the law's limit: what was promised may be over. */
    @Test
    void aBrokenPromiseMayStillBeExtendedWhileTheLawsLimitRuns() {
        var late = DispatchedTasks.dispatchedAt(approver, clock.instant().minus(Duration.ofDays(14)));
        var times = approver.get(TASKS + late);
        assertThat(LocalDate.parse(times.text("/due/earliest"))).isBefore(today());
        assertThat(LocalDate.parse(times.text("/due/statute"))).isAfter(today());
        assertThat(chief.post(TASKS + late + "/extension", Map.of("reason", "情况复杂"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aProcedureThatIsStillOpenPastItsEndMovesTheStoredDayWithEachDay() {
        approver.post(path + "/suspensions", suspension("TESTING", today().plusDays(2)));
        jdbc.sql("update task_suspension set opened_on = ?, expected_end = ? where task_id = ?")
                .params(today().minusDays(9), today().minusDays(3), task)
                .update();
        jdbc.sql("update department_task set due = due - 1 where id = ?") // as it was counted yesterday
                .param(task)
                .update();
        assertThat(counted.recountOverrun()).isPositive();
        await().untilAsserted(() -> assertThat(stored()).isEqualTo(due()));
    }

    @Test
    void stepsAreBegunInTheirOrder() {
        var steps = approver.get(path + "/clock").json().at("/steps");
        assertThat(steps).hasSize(5);
        assertThat(steps.get(1).get("current").asBoolean()).isTrue();
        assertThat(steps.get(4).get("due").asString()).isEqualTo(due().toString());
        var moved = approver.post(path + "/steps", Map.of("step", "DECISION"));
        assertThat(moved.json().at("/steps").get(2).get("current").asBoolean()).isTrue();
        assertThat(approver.post(path + "/steps", Map.of("step", "EXAMINATION")).problem())
                .isEqualTo("409 /problems/step-not-next");
        approver.post(path + "/decision", GRANT);
        assertThat(approver.post(path + "/steps", Map.of("step", "LICENCE")).status())
                .isEqualTo(200);
        assertThat(approver.post(path + "/steps", Map.of("step", "ACCEPTANCE")).problem())
                .isEqualTo("409 /problems/task-decided");
    }

    @Test
    void theGovernmentExtendsJointHandlingOncePerCase() {
        var supervisor = Caller.as("supervisor-1", port);
        var approval = Map.of(
                "reason", "涉及多个部门",
                "approver", "副市长 示范",
                "document", "示政函〔2026〕18号",
                "signedOn", today().toString());
        var joint = "/api/approval/joint-extensions/";
        assertThat(chief.post(joint + task, approval).problem()).isEqualTo("403 /problems/forbidden");
        var future = new HashMap<String, Object>(approval);
        future.put("signedOn", today().plusDays(1).toString());
        assertThat(supervisor.post(joint + task, future).problem()).isEqualTo("422 /problems/authority-invalid");
        var sibling = DispatchedTasks.dispatchedAt(approver, clock.instant());
        var before = due();
        var beside = approver.get("/api/approval/tasks/" + sibling).json().get("due");
        assertThat(supervisor.post(joint + task, approval).status()).isEqualTo(204);
        assertThat(due()).isAfter(before);
        var moved = approver.get("/api/approval/tasks/" + sibling).json().get("due");
        assertThat(moved.get("case").asString())
                .isGreaterThan(beside.get("case").asString());
        assertThat(moved.get("statute")).isEqualTo(beside.get("statute"));
        await().untilAsserted(() ->
                assertThat(stored(sibling)).hasToString(moved.get("earliest").asString()));
        assertThat(approver.get(path + "/clock").text("/extension/authority/document"))
                .isEqualTo("示政函〔2026〕18号");
        assertThat(supervisor.post(joint + sibling, approval).problem()).isEqualTo("409 /problems/limit-extended");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate due() {
        return LocalDate.parse(approver.get(path).text("/due/earliest"));
    }

    private LocalDate stored() {
        return stored(task);
    }

    private LocalDate stored(String task) {
        return jdbc.sql("select due from department_task where id = ?")
                .param(task)
                .query(LocalDate.class)
                .single();
    }

    private Map<String, Object> suspension(String kind, LocalDate until) {
        return Map.of("kind", kind, "reason", "须经检验", "notice", "所需时间不计入办理期限", "expectedEnd", until.toString());
    }
}
