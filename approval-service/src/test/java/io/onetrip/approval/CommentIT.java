package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import io.onetrip.testkit.Stored;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments and marks on single fields and materials, for the own department. */
@OnRealParts
class CommentIT {
    private static final Map<String, String> DOUBT =
            Map.of("subject", "FIELD", "id", "rooms", "mark", "DOUBT", "text", "与平面图不一致");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller approver;
    Caller chief;
    String task;
    String path;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @BeforeEach
    void aTask() {
        approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        chief = Caller.as(DemoDepartments.chief("D_PSB"), port);
        task = DispatchedTasks.dispatched(approver);
        path = "/api/approval/tasks/" + task + "/comments";
    }

    @Test
    void standsBesideItsFieldUntilItIsStruckAndStaysReadable() {
        var key = "comment-" + task;
        var written = approver.post(path, DOUBT, key);
        assertThat(written.text("/0/mark")).isEqualTo("DOUBT");
        assertThat(approver.post(path, DOUBT, key).json()).hasSize(1);
        assertThat(approver.post(path, Map.of("subject", "FIELD", "id", "rooms", "mark", "CHECKED"), key)
                        .problem())
                .isEqualTo("422 /problems/idempotency-key-reused");
        chief.post(path, Map.of("subject", "MATERIAL", "id", material(), "mark", "CHECKED"));
        assertThat(chief.get(path).text("/0/own")).isEqualTo("false");
        assertThat(chief.post(path + "/1/strike", Map.of()).problem()).isEqualTo("403 /problems/comment-not-yours");
        var struck = approver.post(path + "/1/strike", Map.of());
        assertThat(struck.text("/0/struckAt")).isNotBlank();
        assertThat(struck.text("/0/text")).isEqualTo("与平面图不一致");
        assertThat(struck.json().get(1).has("struckAt")).isFalse();
        assertThat(approver.post(path + "/1/strike", Map.of()).problem()).isEqualTo("409 /problems/comment-struck");
    }

    @Test
    void whatIsWrongOrAnothersChangesNothing() {
        var before = Stored.about(jdbc, task);
        for (var wrong : List.of(
                Map.of("subject", "FIELD", "id", "nowhere", "text", "x"),
                Map.of("subject", "MATERIAL", "id", "rooms", "text", "x")))
            assertThat(approver.post(path, wrong).problem()).isEqualTo("422 /problems/comment-subject-unknown");
        assertThat(approver.post(path, Map.of("subject", "FIELD", "id", "rooms", "text", " "))
                        .problem())
                .isEqualTo("422 /problems/comment-empty");
        var stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        assertThat(stranger.post(path, DOUBT).problem()).isEqualTo("403 /problems/other-department");
        assertThat(stranger.get(path).problem()).isEqualTo("403 /problems/other-department");
        assertThat(Caller.asSystemOf("D_PSB", port).get(path).status()).isEqualTo(403);
        assertThat(approver.post(path + "/1/strike", Map.of()).problem()).isEqualTo("404 /problems/comment-not-found");
        assertThat(Stored.about(jdbc, task)).isEqualTo(before);
    }

    private String material() {
        return approver.get("/api/approval/tasks/" + task).text("/materials/0/materialId");
    }
}
