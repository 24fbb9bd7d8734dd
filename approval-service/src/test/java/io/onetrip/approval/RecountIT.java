package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.Neighbours;
import io.onetrip.testkit.OnRealParts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Due dates of tasks while the years they count over are published and corrected. */
@OnRealParts
@TestPropertySource(properties = "onetrip.tasks.recount-pause=200ms")
class RecountIT {
    /** A Tuesday; the sample's item is promised in five working days. */
    private static final Instant NEW_YEARS_EVE = Instant.parse("2041-12-31T02:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
    }

    @Test
    void aPublishedYearMovesOpenTasksAndACorrectedOneMovesThemAgain() {
        var approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        var open = DispatchedTasks.dispatchedAt(approver, NEW_YEARS_EVE);
        var decided = DispatchedTasks.dispatchedAt(approver, NEW_YEARS_EVE);
        assertThat(approver.post(
                                "/api/approval/tasks/%s/decision".formatted(decided),
                                Map.of("outcome", "GRANTED", "reason", "符合条件"))
                        .status())
                .isEqualTo(200);
        assertThat(stored(open)).isEqualTo("2042-01-07 provisional");

        publish(2042, "2042-01-01");
        publish(2041);
        await().untilAsserted(() -> assertThat(stored(open)).isEqualTo("2042-01-08"));
        assertThat(approver.get("/api/approval/tasks/" + open).text("/due/earliest"))
                .isEqualTo("2042-01-08");
        assertThat(approver.get("/api/approval/tasks/" + open).text("/due/provisional"))
                .isEqualTo("false");

        publish(2042, "2042-01-01", "2042-01-02", "2042-01-03");
        publish(2042, "2042-01-01", "2042-01-02", "2042-01-03");
        await().untilAsserted(() -> assertThat(stored(open)).isEqualTo("2042-01-10"));
        assertThat(stored(decided)).isEqualTo("2042-01-07 provisional");
    }

    @Test
    void aTaskOpenedWhileAYearCameIsCountedAgain() {
        var approver = Caller.as(DemoDepartments.approver("D_PSB"), port);
        var task = DispatchedTasks.dispatchedAt(approver, Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(stored(task)).isEqualTo("2026-11-30");
        jdbc.sql("""
                update department_task set due = '2026-11-29', due_provisional = true,
                    calendar_revision = calendar_revision - 1 where id = ?""").param(task).update();
        await().untilAsserted(() -> assertThat(stored(task)).isEqualTo("2026-11-30"));
    }

    private String stored(String task) {
        return jdbc.sql(
                        "select due || case when due_provisional then ' provisional' else '' end from department_task where id = ?")
                .param(task)
                .query(String.class)
                .single();
    }

    private static void publish(int year, String... free) {
        List<?> days = Stream.of(free)
                .map(date -> Map.of("date", date, "name", "元旦", "workday", false))
                .toList();
        Neighbours.ofCatalogue("calendar", String.valueOf(year), Map.of("year", year, "days", days));
    }
}
