package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions asked of another department or an expert, given, late and needed no more. */
@OnRealParts
class OpinionIT {
    private static final Map<String, String> AGREE = Map.of("stance", "AGREE", "text", "符合消防要求");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Caller approver;
    Caller asked;
    Caller askedSystem;
    Caller third;
    String task;
    String path;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
        DemoDepartments.provide("D_HEALTH");
    }

    @BeforeEach
    void aTask() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        asked = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        askedSystem = Caller.asSystemOf("D_FIRE", port);
        third = Caller.as(DemoDepartments.approver("D_HEALTH"), port);
        jdbc.sql("insert into department_name (id, name) values ('D_FIRE', '消防救援局') on conflict do nothing")
                .update();
        task = DispatchedTasks.dispatchedAt(approver, clock.instant());
        path = "/api/approval/tasks/" + task;
    }

    @Test
    void theDepartmentAskedAnswers() {
        var key = "opinion-" + task;
        var sent = approver.post(path + "/opinions", question("D_FIRE"), key);
        assertThat(sent.text("/0/state")).isEqualTo("ASKED");
        assertThat(approver.post(path + "/opinions", Map.of("expert", "王工", "question", "x", "due", due()), key)
                        .problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        assertThat(waiting(asked)).contains(task + "-1");
        assertThat(waiting(third)).doesNotContain(task + "-1");
        var line = asked.get("/api/approval/opinions?limit=200")
                .json()
                .get("content")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(task + "-1"))
                .findFirst()
                .orElseThrow();
        assertThat(line.toString()).contains("疏散是否合格").doesNotContain("materials", "\"form\"");
        var given = asked.post("/api/approval/opinions/" + task + "-1/answer", AGREE);
        assertThat(given.text("/opinion/answer/stance")).isEqualTo("AGREE");
        assertThat(approver.get(path + "/opinions").text("/0/answer/text")).isEqualTo("符合消防要求");
        assertThat(waiting(asked)).doesNotContain(task + "-1");
        assertThat(asked.get("/api/approval/opinions?given=true&limit=200")
                        .json()
                        .get("content")
                        .findValuesAsString("id"))
                .contains(task + "-1");
        assertThat(approver.get(path).json().get("history").findValuesAsString("what"))
                .containsExactly("DISPATCHED", "OPINION_ASKED", "OPINION_AGREE");
        assertThat(asked.post("/api/approval/opinions/" + task + "-1/answer", AGREE)
                        .problem())
                .isEqualTo("409 /problems/opinion-over");
        assertThat(DispatchedTasks.events(jdbc, task)).isEqualTo(2);
    }

    @Test
    void aSystemIsAskedAndAnswersToo() {
        var system = Caller.asSystemOf("D_PSB", port);
        var ofSystem = "/api/departments/v1/tasks/" + task + "/opinions";
        assertThat(system.post(ofSystem, question("D_FIRE")).text("/0/department"))
                .isEqualTo("D_FIRE");
        assertThat(askedSystem
                        .get("/api/departments/v1/opinions?limit=200")
                        .json()
                        .get("content")
                        .findValuesAsString("id"))
                .contains(task + "-1");
        assertThat(askedSystem
                        .post("/api/departments/v1/opinions/" + task + "-1/answer", AGREE)
                        .status())
                .isEqualTo(200);
        assertThat(system.get(ofSystem).text("/0/state")).isEqualTo("GIVEN");
    }

    @Test
    void whatIsWrongChangesNothing() {
        var before = Stored.about(jdbc, task);
        for (var wrong : List.of("D_PSB", "D_NOWHERE"))
            assertThat(approver.post(path + "/opinions", question(wrong)).problem())
                    .isEqualTo("422 /problems/opinion-addressee-invalid");
        assertThat(approver.post(path + "/opinions", Map.of("question", "x", "due", due()))
                        .problem())
                .isEqualTo("422 /problems/opinion-addressee-invalid");
        assertThat(approver.post(
                                path + "/opinions",
                                Map.of(
                                        "department",
                                        "D_FIRE",
                                        "question",
                                        "x",
                                        "due",
                                        LocalDate.now(clock).minusDays(1).toString()))
                        .problem())
                .isEqualTo("422 /problems/opinion-due-invalid");
        assertThat(asked.post(path + "/opinions", question("D_PSB")).problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
        approver.post(path + "/opinions", question("D_FIRE"));
        var sent = Stored.about(jdbc, task);
        for (var one : List.of(third, approver))
            assertThat(one.post("/api/approval/opinions/" + task + "-1/answer", AGREE)
                            .problem())
                    .isEqualTo("403 /problems/other-department");
        assertThat(asked.post("/api/approval/opinions/" + task + "-7/answer", AGREE)
                        .problem())
                .isEqualTo("404 /problems/opinion-not-found");
        assertThat(asked.post("/api/approval/opinions/" + task + "-1/answer", Map.of("stance", "AGREE", "text", " "))
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(asked.get(path + "/opinions").problem()).isEqualTo("403 /problems/other-department");
        assertThat(Stored.about(jdbc, task)).isEqualTo(sent);
    }

    @Test
    void anExpertsOpinionIsTakenDownByWhoAsked() {
        approver.post(path + "/opinions", Map.of("expert", "王工, 设计院", "question", "结构是否安全", "due", due()));
        var answer = "/api/approval/opinions/" + task + "-1/answer";
        assertThat(asked.post(answer, AGREE).problem()).isEqualTo("403 /problems/other-department");
        assertThat(approver.post(answer, AGREE).text("/opinion/answer/stance")).isEqualTo("AGREE");
    }

    @Test
    void whatIsLateIsToldOnceAndLapsesWithTheDecision() {
        approver.post(path + "/opinions", question("D_FIRE"));
        var yesterday = LocalDate.now(clock).minusDays(1).toString();
        jdbc.sql("""
                update opinion_request set due = cast(:day as date),
                    opinion = jsonb_set(opinion, '{due}', to_jsonb(:day::text)) where task_id = :task""").param("day", yesterday).param("task", task).update();
        await().atMost(Duration.ofSeconds(30)).until(() -> DispatchedTasks.events(jdbc, task) == 2);
        assertThat(approver.get(path + "/opinions").text("/0/overdue")).isEqualTo("true");
        assertThat(approver.get(path + "/opinions").text("/0/state")).isEqualTo("ASKED");
        approver.post(path + "/decision", Map.of("outcome", "GRANTED"));
        assertThat(waiting(asked)).doesNotContain(task + "-1");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> approver.get(path + "/opinions").text("/0/state").equals("LAPSED"));
        assertThat(DispatchedTasks.events(jdbc, task)).isEqualTo(5);
        assertThat(asked.post("/api/approval/opinions/" + task + "-1/answer", AGREE)
                        .problem())
                .isEqualTo("409 /problems/task-decided");
    }

    @Test
    void isWithdrawnWhenItIsNeededNoMore() {
        approver.post(path + "/opinions", question("D_FIRE"));
        approver.post(path + "/opinions/1/withdrawal", Map.of("reason", "申请人已补证"));
        assertThat(waiting(asked)).doesNotContain(task + "-1");
        assertThat(asked.post("/api/approval/opinions/" + task + "-1/answer", AGREE)
                        .problem())
                .isEqualTo("409 /problems/opinion-over");
    }

    private Map<String, String> question(String department) {
        return Map.of("department", department, "question", "疏散是否合格", "due", due());
    }

    private String due() {
        return LocalDate.now(clock).plusDays(3).toString();
    }

    private static List<String> waiting(Caller caller) {
        return caller.get("/api/approval/opinions?limit=200")
                .json()
                .get("content")
                .findValuesAsString("id");
    }
}
