package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a register says after a task has ended changes nothing of it, and nobody is told of it. */
@OnRealParts
@TestPropertySource(properties = {"onetrip.webhooks.allowed-hosts=localhost", "onetrip.webhooks.poll=1h"})
class LateSharedDataIT {
    private static final String TASKS = "/api/approval/tasks/";
    private static final String WEBHOOK = "/api/departments/v1/webhook";
    private static final String MATERIAL_ADDED = "task.material-added";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller system;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void endpointThatIsToldNothing() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        system = Caller.asSystemOf("D_PSB", port);
        system.post(WEBHOOK, Map.of("url", "http://localhost:9/hooks"));
    }

    @AfterEach
    void forget() {
        system.delete(WEBHOOK);
        jdbc.sql("delete from webhook_delivery").update();
    }

    @Test
    void aDecidedTaskStaysAsItWasDecided() {
        var decided = DispatchedTasks.dispatched(approver);
        approver.post(TASKS + decided + "/decision", Map.of("outcome", "GRANTED", "reason", "齐全"));
        unchangedByWhatIsSharedLate(decided);
    }

    @Test
    void aClosedTaskStaysAsItWas() {
        var closed = DispatchedTasks.dispatched(approver);
        DispatchedTasks.close(closed);
        await().until(() -> approver.get(TASKS + closed).text("/status").equals("CLOSED"));
        unchangedByWhatIsSharedLate(closed);
    }

    /** All events of the sample's case keep their order: once the open task has heard, the ended one has too. */
    private void unchangedByWhatIsSharedLate(String ended) {
        var open = DispatchedTasks.dispatched(approver);
        var material = approver.get(TASKS + ended).text("/materials/0/materialId");
        var before = kept(ended);
        DispatchedTasks.shareLater(ended, material);
        DispatchedTasks.shareLater(open, material);
        await().until(() -> approver.get(TASKS + open).text("/materials/0/way").equals("SHARED"));
        await().until(() -> told(open) == 1);
        assertThat(told(ended)).isZero();
        assertThat(kept(ended)).isEqualTo(before);
    }

    /** Without attempts to deliver what was told before. */
    private Map<String, List<String>> kept(String task) {
        var stored = Stored.about(jdbc, task);
        stored.remove("webhook_delivery");
        return stored;
    }

    private long told(String task) {
        return jdbc.sql(
                        "select count(*) from webhook_delivery where body like '%' || ? || '%' and body like '%' || ? || '%'")
                .params(task, MATERIAL_ADDED)
                .query(Long.class)
                .single();
    }
}
