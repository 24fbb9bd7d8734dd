package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class ApprovalIT {
    private static final String PEOPLE = "/api/approval/tasks";
    private static final String SYSTEMS = "/api/departments/v1";
    private static final Map<String, Object> GRANT = Map.of("outcome", "GRANTED", "reason", "符合条件");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller system;
    Caller stranger;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        system = Caller.asSystemOf("D_PSB", port);
        stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
    }

    @Test
    void aDispatchedItemIsClaimedAndDecidedByAPerson() {
        var task = dispatched();
        var path = PEOPLE + "/" + task;
        var shown = approver.get(path);
        assertThat(shown.text("/form/rooms")).isEqualTo("36");
        assertThat(shown.json().at("/materials")).hasSize(3);
        assertThat(shown.text("/due/earliest")).isEqualTo("2026-12-01");
        assertThat(approver.post(path + "/claim", Map.of()).text("/status")).isEqualTo("CLAIMED");
        var decided = approver.post(path + "/decision", GRANT);
        assertThat(decided.text("/status")).isEqualTo("DECIDED");
        assertThat(decided.text("/decision/results/0/number")).startsWith("PSB-");
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
    }

    @Test
    void aMaterialThatWasToFollowComesToItsTask() {
        var task = dispatched();
        var before = approver.get(PEOPLE + "/" + task).json().get("materials");
        var material = before.get(1).get("materialId").asString();
        DispatchedTasks.handInLater(task, material, "后补的材料");
        await().until(() ->
                approver.get(PEOPLE + "/" + task).text("/materials/1/name").equals("后补的材料"));
        var after = approver.get(PEOPLE + "/" + task).json().get("materials");
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(0)).isEqualTo(before.get(0));
    }

    @Test
    void whatARegisterSaysLateComesToItsTaskAndFillsItsForm() {
        var task = dispatched();
        var material = approver.get(PEOPLE + "/" + task).text("/materials/0/materialId");
        DispatchedTasks.shareLater(task, material);
        await().until(() ->
                approver.get(PEOPLE + "/" + task).text("/materials/0/way").equals("SHARED"));
        await().until(() ->
                approver.get(PEOPLE + "/" + task).text("/form/F_LICENSE_NO").equals("YYZZ-20261123-0007"));
        var after = approver.get(PEOPLE + "/" + task);
        assertThat(after.text("/materials/0/shared/source")).isEqualTo("电子证照库-居民身份证");
        assertThat(after.text("/form/rooms")).isEqualTo("36");
    }

    /** The window may have taken something in before it heard of the decision. */
    @Test
    void whatIsDecidedKeepsWhatItWasDecidedOn() {
        var decided = dispatched();
        var open = dispatched();
        approver.post(PEOPLE + "/" + decided + "/decision", GRANT);
        var before = approver.get(PEOPLE + "/" + decided).json();
        var material = before.at("/materials/1/materialId").asString();
        DispatchedTasks.handInLater(decided, material, "后补的材料");
        DispatchedTasks.correct(decided, material, "补正的材料");
        DispatchedTasks.shareLater(decided, before.at("/materials/0/materialId").asString());
        DispatchedTasks.handInLater(open, material, "后补的材料");
        await().until(() ->
                approver.get(PEOPLE + "/" + open).text("/materials/1/name").equals("后补的材料"));
        var after = approver.get(PEOPLE + "/" + decided).json();
        assertThat(after.get("materials")).isEqualTo(before.get("materials"));
        assertThat(after.get("form")).isEqualTo(before.get("form"));
    }

    @Test
    void anItemThatTheCaseHasEndedLeavesTheList() {
        var task = dispatched();
        DispatchedTasks.close(task);
        await().until(() -> approver.get(PEOPLE + "/" + task).text("/status").equals("CLOSED"));
        assertThat(approver.get(PEOPLE + "?limit=200").json().at("/content").findValuesAsString("taskId"))
                .doesNotContain(task);
        assertThat(approver.post("%s/%s/decision".formatted(PEOPLE, task), GRANT)
                        .problem())
                .isEqualTo("409 /problems/task-closed");
        assertThat(system.get("%s/tasks/%s".formatted(SYSTEMS, task)).text("/status"))
                .isEqualTo("CLOSED");
    }

    @Test
    void anItemToldTwiceIsOneTask() {
        var task = dispatched();
        DispatchedTasks.tell(task, 2);
        dispatched();
        assertThat(approver.get(PEOPLE + "?limit=200").json().at("/content").findValuesAsString("taskId"))
                .containsOnlyOnce(task);
    }

    @Test
    void ofTwoDecidersOneDecides() throws Exception {
        var task = dispatched();
        var path = "/" + task + "/decision";
        try (var deciders = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> person = () -> approver.post(PEOPLE + path, GRANT).status();
            Callable<Integer> machine =
                    () -> system.post(SYSTEMS + "/tasks" + path, GRANT).status();
            var answers = deciders.invokeAll(List.of(person, machine, person, machine)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
    }

    @Test
    void aRepeatedCommandIsAnsweredAgainAndNotDoneAgain() {
        var task = dispatched();
        var path = "%s/tasks/%s/decision".formatted(SYSTEMS, task);
        var first = system.post(path, GRANT, "decide-" + task);
        var again = system.post(path, GRANT, "decide-" + task);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        var before = Stored.about(jdbc, task);
        assertThat(system.post(path, Map.of("outcome", "GRANTED", "reason", "另一理由"), "decide-" + task)
                        .problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        assertThat(system.post(path, GRANT).problem()).isEqualTo("409 /problems/task-decided");
        assertThat(approver.post("%s/%s/claim".formatted(PEOPLE, task), Map.of())
                        .problem())
                .isEqualTo("409 /problems/task-decided");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
    }

    @Test
    void anotherDepartmentSeesAndDecidesNothing() {
        var task = dispatched();
        var path = PEOPLE + "/" + task;
        var before = Stored.about(jdbc, task);
        assertThat(stranger.get(path).problem()).isEqualTo("403 /problems/other-department");
        assertThat(stranger.post(path + "/claim", Map.of()).problem()).isEqualTo("403 /problems/other-department");
        assertThat(stranger.post(path + "/decision", GRANT).problem()).isEqualTo("403 /problems/other-department");
        assertThat(Caller.asSystemOf("D_FIRE", port)
                        .post("%s/tasks/%s/decision".formatted(SYSTEMS, task), GRANT)
                        .problem())
                .isEqualTo("403 /problems/other-department");
        assertThat(stranger.get(PEOPLE).json().at("/content").findValuesAsString("taskId"))
                .doesNotContain(task);
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
    }

    @Test
    void badInputChangesNothing() {
        var task = dispatched();
        var path = PEOPLE + "/" + task;
        var before = Stored.about(jdbc, task);
        assertThat(approver.post(path + "/decision", Map.of("outcome", "REFUSED", "reason", "通道堵塞"))
                        .problem())
                .isEqualTo("422 /problems/reason-missing");
        assertThat(approver.post(path + "/decision", Map.of("outcome", "PERHAPS"))
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(approver.post(path + "/decision", Map.of("reason", "符合")).problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(approver.post(PEOPLE + "/nonsense/decision", GRANT).problem())
                .isEqualTo("404 /problems/task-not-found");
        assertThat(approver.get(PEOPLE + "/" + DispatchedTasks.id(9999)).problem())
                .isEqualTo("404 /problems/task-not-found");
        assertThat(Caller.nobody(port).get(PEOPLE).status()).isEqualTo(401);
        assertThat(new Caller(port, "forged").get(PEOPLE).status()).isEqualTo(401);
        assertThat(Caller.as("intake-main", port).get(PEOPLE).status()).isEqualTo(403);
        assertThat(system.get(PEOPLE).status()).isEqualTo(403);
        assertThat(approver.get(SYSTEMS + "/tasks").status()).isEqualTo(403);
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
    }

    @Test
    void theFeedMissesNothingAndRepeatsNothing() {
        var sent = List.of(dispatched(), dispatched(), dispatched());
        var seen = new ArrayList<String>();
        var cursor = "0";
        while (true) {
            var page = system.get("%s/tasks?limit=2&after=%s".formatted(SYSTEMS, cursor))
                    .json();
            if (page.at("/content").isEmpty()) {
                assertThat(page.at("/next").asString()).isEqualTo(cursor);
                break;
            }
            seen.addAll(page.at("/content").findValuesAsString("taskId"));
            cursor = page.at("/next").asString();
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(sent);
    }

    @Test
    void theListIsSortedByDueDateAndPagedByKey() {
        IntStream.range(0, 3).forEach(each -> dispatched());
        var first = approver.get(PEOPLE + "?limit=2").json();
        var second = approver.get(PEOPLE + "?limit=2&after=" + first.at("/next").asString())
                .json();
        assertThat(second.at("/content").findValuesAsString("taskId"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.at("/content").findValuesAsString("taskId"));
        assertThat(approver.get(PEOPLE + "?query=100%25").json().at("/content")).isEmpty();
        assertThat(approver.get(PEOPLE + "?query=261123-0016").json().at("/content"))
                .isNotEmpty();
        assertThat(approver.get(PEOPLE + "?after=nonsense").problem()).isEqualTo("400 /problems/invalid-request");
    }

    private String dispatched() {
        return DispatchedTasks.dispatched(approver);
    }
}
