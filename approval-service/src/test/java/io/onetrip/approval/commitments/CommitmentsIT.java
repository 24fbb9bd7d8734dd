package io.onetrip.approval.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.Neighbours;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.ToldEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** An item of D_PSB whose first material is a commitment. */
@OnRealParts
class CommitmentsIT {
    private static final String CASE = "261123-0016X-1";
    private static final String LIST = "/api/approval/commitments";
    private static final AtomicInteger NEXT = new AtomicInteger(4001);

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Caller approver;
    private Caller stranger;

    @BeforeEach
    void prepare() {
        Neighbours.publishCalendar();
        DemoDepartments.provide("D_PSB");
        DemoDepartments.provide("D_FIRE");
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
    }

    @Test
    void isVerifiedByItsOwnDepartmentAfterTheGrantAndPutRightOnce() {
        var task = dispatched();
        assertThat(listed(task)).isFalse();
        assertThat(verify(approver, task, "FULFILLED", null).problem()).isEqualTo("409 /problems/commitment-not-due");
        grant(task);
        assertThat(listed(task)).isTrue();
        assertThat(verify(stranger, task, "FULFILLED", null).problem()).isEqualTo("403 /problems/other-department");
        assertThat(verify(approver, task, "RECTIFY", LocalDate.now().minusDays(1))
                        .problem())
                .isEqualTo("422 /problems/rectify-day-invalid");
        assertThat(verify(approver, task, "RECTIFY", LocalDate.now().plusDays(30))
                        .status())
                .isEqualTo(204);
        assertThat(verify(approver, task, "RECTIFY", LocalDate.now().plusDays(40))
                        .problem())
                .isEqualTo("409 /problems/commitment-verified");
        assertThat(verify(approver, task, "REVOKED", null).problem()).isEqualTo("409 /problems/rectification-running");

        jdbc.sql("update commitment_verification set rectify_by = current_date - 3 where task_id = ?")
                .param(task)
                .update();
        assertThat(verify(approver, task, "REVOKED", null).status()).isEqualTo(204);
        assertThat(listed(task)).isFalse();
        assertThat(verify(approver, task, "FULFILLED", null).problem()).isEqualTo("409 /problems/commitment-verified");
        await().until(() -> told(task), count -> count == 2);
    }

    @Test
    void aBrokenOneTakesTheLicencesGrantedOnItBackAndTellsWhoHasYetToDecide() {
        var task = dispatched();
        var undecided = dispatched();
        grant(task);
        assertThat(licences(task)).isNotEmpty().doesNotContain("REVOKED");
        assertThat(verify(approver, task, "REVOKED", null).status()).isEqualTo(204);
        assertThat(licences(task)).containsOnly("REVOKED");
        assertThat(licences(undecided)).isEmpty();
        await().until(() -> ToldEvents.of("onetrip.approval", CASE, "approval.licence-revoked.v1").stream()
                .filter(event ->
                        Contracts.faults("approval.licence-revoked.v1", event).isEmpty())
                .anyMatch(event -> event.get("itemCaseNumber").asString().equals(task)
                        && event.get("reason").asString().contains("现场核查")));
        assertThat(approver.get("/api/approval/tasks/" + undecided).text("/status"))
                .isNotEqualTo("DECIDED");
    }

    @Test
    void isListedPageByPageUntilTheEnd() {
        var tasks = List.of(dispatched(), dispatched(), dispatched());
        tasks.forEach(this::grant);
        assertThat(paged("done=false")).containsSubsequence(tasks);
        tasks.forEach(task -> verify(approver, task, "FULFILLED", null));
        assertThat(paged("done=true")).containsSubsequence(tasks.reversed());
        for (var bad : List.of(
                "nonsense", "2026-11-23T01:50:00Z", "2026-11-23T01:50:00Z~T", "~~", "2026-11-23T01:50:00Z~%00~M"))
            assertThat(approver.get(LIST + "?after=" + bad).problem())
                    .as(bad)
                    .isEqualTo("400 /problems/invalid-request");
        assertThat(approver.get(LIST + "?limit=0").problem()).isEqualTo("400 /problems/invalid-request");
    }

    private List<String> paged(String which) {
        var all = new ArrayList<String>();
        var after = "";
        do {
            var page = approver.get("%s?%s&limit=1%s".formatted(LIST, which, after));
            assertThat(page.json().get("content")).hasSizeLessThanOrEqualTo(1);
            page.json().get("content").forEach(one -> all.add(one.get("taskId").asString()));
            after = "&after=" + page.text("/next");
        } while (!after.equals("&after="));
        return all;
    }

    private List<String> licences(String task) {
        return jdbc.sql("select state from electronic_license where task_id = ?")
                .param(task)
                .query(String.class)
                .list();
    }

    @Test
    void oneThatIsWithdrawnIsNotVerifiedAndItsMaterialFollows() {
        var task = dispatched();
        withdraw(task);
        grant(task);
        assertThat(listed(task)).isFalse();
        assertThat(verify(approver, task, "FULFILLED", null).problem()).isEqualTo("404 /problems/commitment-not-found");
    }

    @Test
    void oneThatIsWithdrawnBehindTheGrantIsStillVerified() {
        var task = dispatched();
        var undecided = dispatched();
        grant(task);
        withdraw(task, undecided);
        assertThat(listed(task)).isTrue();
        assertThat(verify(approver, task, "FULFILLED", null).status()).isEqualTo(204);
    }

    @Test
    void oneWhoseMaterialItsDepartmentGotInsteadIsNotVerified() {
        var task = dispatched();
        var asked = Map.of("wrong", List.of(Map.of("subject", "MATERIAL", "id", "M_FORM_HOTEL", "reason", "须核对原件")));
        var answer = approver.post("/api/approval/tasks/%s/correction-request".formatted(task), asked);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var corrected = (ObjectNode) Contracts.sample("case.item-corrected.v1");
        corrected.put("itemCaseNumber", task);
        Neighbours.ofCase("case.item-corrected.v1", CASE, corrected);
        await().until(() -> approver.get("/api/approval/tasks/" + task)
                .text("/materials/0/way")
                .equals("HANDED_IN"));
        grant(task);
        assertThat(listed(task)).isFalse();
    }

    /** Until the last of them, which is not decided, has heard of it. */
    private void withdraw(String... tasks) {
        var withdrawn = (ObjectNode) Contracts.sample("case.commitment-withdrawn.v1");
        var numbers = withdrawn.putArray("itemCaseNumbers");
        for (var task : tasks) numbers.add(task);
        ((ObjectNode) withdrawn.get("material")).put("materialId", "M_FORM_HOTEL");
        Neighbours.ofCase("case.commitment-withdrawn.v1", CASE, withdrawn);
        await().until(() -> approver.get("/api/approval/tasks/" + tasks[tasks.length - 1])
                .text("/materials/0/awaitedUntil")
                .equals("2026-11-23"));
    }

    private String dispatched() {
        var task = "11219981MB9000031Q499019900500020261123%04d".formatted(NEXT.getAndIncrement());
        var dispatched = (ObjectNode) Contracts.sample("case.item-dispatched.v1");
        dispatched.put("itemCaseNumber", task);
        var material = (ObjectNode) dispatched.at("/materials/0");
        material.put("way", "COMMITTED").putArray("files");
        material.putObject("letter").put("number", CASE + "-P").put("committedAt", "2026-11-23T01:50:00Z");
        Neighbours.ofCase("case.item-dispatched.v1", CASE, dispatched);
        await().until(() -> approver.get("/api/approval/tasks/" + task).status() == 200);
        return task;
    }

    private void grant(String task) {
        var decided = approver.post(
                "/api/approval/tasks/%s/decision".formatted(task), Map.of("outcome", "GRANTED", "reason", "符合条件"));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
    }

    private boolean listed(String task) {
        return approver.get(LIST + "?limit=200")
                .json()
                .get("content")
                .valueStream()
                .anyMatch(one -> one.at("/taskId").asString().equals(task));
    }

    private static Caller.Answer verify(Caller who, String task, String outcome, LocalDate by) {
        var finding = new HashMap<String, Object>(Map.of("outcome", outcome, "findings", "现场核查"));
        if (by != null) finding.put("rectifyBy", by.toString());
        return who.post("%s/%s/M_FORM_HOTEL/verification".formatted(LIST, task), finding);
    }

    private static long told(String task) {
        return ToldEvents.of("onetrip.approval", CASE, CommitmentVerifiedMessage.TYPE).stream()
                .filter(event -> event.get("itemCaseNumber").asString().equals(task))
                .count();
    }
}
