package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

@OnRealParts
class AtOnceIT {
    private static final String PEOPLE = "/api/approval/tasks/";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
    }

    @Test
    void anItemWhoseRuleHoldsIsGrantedWhenItComes() {
        var task = DispatchedTasks.trustingStampOf("D_SAMR", approver);
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/status")).isEqualTo("DECIDED");
        assertThat(shown.text("/decision/outcome")).isEqualTo("GRANTED");
        assertThat(shown.text("/decision/decidedBy/id")).isEqualTo("decision-rule");
        assertThat(shown.text("/decision/results/0/number")).startsWith("PSB-");
        assertThat(shown.text("/decision/basis/rule")).isEqualTo("公司申请, 且园区已在营业执照上盖章确认");
        assertThat(shown.text("/decision/basis/inputs/0/value")).isEqualTo("公司");
        assertThat(shown.text("/decision/basis/stamp/number")).isEqualTo("YYZZ-20261123-0007");
        assertThat(shown.json().at("/atOnce/obstacles")).isEmpty();
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
        assertThat(approver.post(PEOPLE + task + "/decision", Map.of("outcome", "GRANTED"))
                        .problem())
                .isEqualTo("409 /problems/task-decided");
    }

    @Test
    void itsLicenceIsPrepared() {
        var task = DispatchedTasks.trustingStampOf("D_SAMR", approver);
        await().until(() -> jdbc.sql("select count(*) from electronic_license where task_id = ?")
                .param(task)
                .query(Long.class)
                .single()
                .equals(1L));
    }

    @Test
    void anItemWhoseRuleDoesNotHoldGoesToPeopleWhoSeeWhy() {
        var task = DispatchedTasks.trustingStampOf("示范高新区管理委员会", approver);
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/status")).isEqualTo("OPEN");
        assertThat(shown.text("/atOnce/obstacles/0/kind")).isEqualTo("STAMP_OF_OTHER");
        assertThat(shown.text("/atOnce/obstacles/0/what")).isEqualTo("D_SAMR");
        var decided = approver.post(PEOPLE + task + "/decision", Map.of("outcome", "GRANTED"));
        assertThat(decided.text("/status")).isEqualTo("DECIDED");
        assertThat(decided.json().at("/decision/basis").isMissingNode()).isTrue();
    }

    @Test
    void whatSilenceHasAcceptedIsForPeople() {
        var task = DispatchedTasks.trustingStampOf("D_SAMR", approver, item -> item.put("deemed", true));
        stoppedBy("NOT_EXAMINED", task);
    }

    @Test
    void whatComesLateIsForPeople() {
        var late = Instant.now().minus(Duration.ofMinutes(6)).toString();
        stoppedBy("LATE", DispatchedTasks.trustingStampOf("D_SAMR", approver, item -> item.put("dispatchedAt", late)));
    }

    @Test
    void whatARegisterSaysBeforeAnybodyHasClaimedItLetsTheRuleHold() {
        var task = waitingForARegister();
        assertThat(approver.get(PEOPLE + task).json().at("/atOnce/obstacles")).hasSize(2);
        DispatchedTasks.shareLater(task, "M_ID_LEGAL");
        await().until(() -> approver.get(PEOPLE + task).text("/status").equals("DECIDED"));
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/decision/decidedBy/id")).isEqualTo("decision-rule");
        assertThat(shown.json().at("/missing")).isEmpty();
        assertThat(shown.json().at("/atOnce/obstacles")).isEmpty();
        DispatchedTasks.toldOnce(jdbc, task, "approval.task-claimed.v1", "approval.item-decided.v1");
    }

    @Test
    void whoHasClaimedItGoesOn() {
        var task = waitingForARegister();
        approver.post(PEOPLE + task + "/claim", Map.of());
        answered(task);
        assertThat(approver.get(PEOPLE + task).text("/status")).isEqualTo("CLAIMED");
        assertThat(approver.get(PEOPLE + task).json().at("/atOnce/obstacles")).hasSize(2);
    }

    @Test
    void whatIsHeldBackStaysWithPeople() {
        var task = waitingForARegister();
        var stop = Map.of(
                "kind", "HEARING",
                "reason", "须听证",
                "notice", "听证时间不计",
                "expectedEnd", LocalDate.now().plusDays(5).toString());
        assertThat(approver.post(PEOPLE + task + "/suspensions", stop).status()).isEqualTo(200);
        answered(task);
        assertThat(approver.get(PEOPLE + task).json().at("/decision").isMissingNode())
                .isTrue();
    }

    private String waitingForARegister() {
        return DispatchedTasks.trustingStampOf("D_SAMR", approver, item -> {
            ((ObjectNode) item.at("/materials/1")).remove("shared");
            item.putObject("formLabels").put("F_LICENSE_NO", "证照编号");
            item.putArray("missing").add("证照编号");
        });
    }

    /** Until the task shows what the register said. */
    private void answered(String task) {
        DispatchedTasks.shareLater(task, "M_ID_LEGAL");
        await().until(() ->
                approver.get(PEOPLE + task).text("/form/F_LICENSE_NO").equals("YYZZ-20261123-0007"));
    }

    private void stoppedBy(String obstacle, String task) {
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/status")).isEqualTo("OPEN");
        assertThat(shown.json().at("/atOnce/obstacles").valueStream())
                .extracting(one -> one.get("kind").asString())
                .containsExactly(obstacle);
    }

    @Test
    void aLicenceDoesNotStandWhereTheCaseHadEndedTheItem() {
        var task = DispatchedTasks.trustingStampOf("D_SAMR", approver);
        DispatchedTasks.close(task);
        await().until(() -> jdbc.sql("select state from electronic_license where task_id = ?")
                .param(task)
                .query(String.class)
                .list()
                .equals(List.of("REVOKED")));
        var shown = approver.get(PEOPLE + task);
        assertThat(shown.text("/status")).isEqualTo("CLOSED");
        assertThat(shown.json().at("/history").findValuesAsString("what")).contains("GRANTED", "CLOSED");
    }

    @Test
    void anItemToldTwiceIsGrantedOnce() {
        var task = DispatchedTasks.trustingStampOf("D_SAMR", approver);
        DispatchedTasks.tell(task, 1);
        DispatchedTasks.dispatched(approver);
        assertThat(jdbc.sql("select count(*) from rule_check where task_id = ?")
                        .param(task)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
