package io.onetrip.approval.tasks.adapter.persistence;

import io.onetrip.approval.acceptance.domain.ItemAcceptance;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Decision;
import io.onetrip.approval.tasks.domain.DepartmentTask;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.Due;
import io.onetrip.approval.tasks.domain.ItemTask;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.ResultKind;
import io.onetrip.approval.tasks.domain.TaskRules;
import io.onetrip.workingdays.Limit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of department_task. */
@Component
class TaskRows {
    static final String COLUMNS = """
            id, case_number, item_id, item_name, department, results, bundle_name, hall, applicant_name, wave,
            received_at, accepted_at, dispatched_at, limits, content, due, due_provisional, calendar_revision, position, version,
            claimed_by, claimed_at, decision, closed_at, rules, acceptance, runs_from""";

    /** What {@link #item} reads. */
    static final String ITEM_COLUMNS = "id, case_number, item_id, item_name, department, results";

    /** What {@link #task} reads, without the form and materials of a thousand tasks. */
    static final String TASK_COLUMNS = ITEM_COLUMNS + ", claimed_by, claimed_at, decision, closed_at";

    private static final TypeReference<List<ResultKind>> RESULTS = new TypeReference<>() {};
    private final JsonMapper json;

    TaskRows(JsonMapper json) {
        this.json = json;
    }

    record Limits(Limit promise, Limit statute, Limit casePromise) {}

    ListedTask listed(ResultSet row, int number) throws SQLException {
        var due = new Due(
                row.getObject("due", LocalDate.class),
                row.getBoolean("due_provisional"),
                row.getLong("calendar_revision"));
        return new ListedTask(
                dispatched(row, number),
                task(row, number),
                due,
                row.getLong("position"),
                row.getInt("version"),
                acceptance(row));
    }

    DispatchedItem dispatched(ResultSet row, int number) throws SQLException {
        var rules = row.getString("rules");
        var limits = json.readValue(row.getString("limits"), Limits.class);
        return new DispatchedItem(
                item(row),
                row.getString("bundle_name"),
                row.getString("hall"),
                row.getString("applicant_name"),
                row.getInt("wave"),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("accepted_at").toInstant(),
                row.getTimestamp("dispatched_at").toInstant(),
                limits.promise(),
                limits.statute(),
                limits.casePromise(),
                row.getString("content"),
                rules == null ? TaskRules.UNTOLD : json.readValue(rules, TaskRules.class),
                row.getObject("runs_from", LocalDate.class));
    }

    DepartmentTask task(ResultSet row, int number) throws SQLException {
        var claimedBy = row.getString("claimed_by");
        var decision = row.getString("decision");
        var closedAt = row.getTimestamp("closed_at");
        return new DepartmentTask(
                item(row),
                claimedBy == null
                        ? null
                        : new Claim(
                                json.readValue(claimedBy, Officer.class),
                                row.getTimestamp("claimed_at").toInstant()),
                decision == null ? null : json.readValue(decision, Decision.class),
                closedAt == null ? null : closedAt.toInstant());
    }

    private @Nullable ItemAcceptance acceptance(ResultSet row) throws SQLException {
        var acceptance = row.getString("acceptance");
        return acceptance == null ? null : json.readValue(acceptance, ItemAcceptance.class);
    }

    ItemTask item(ResultSet row) throws SQLException {
        return new ItemTask(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("item_id"),
                row.getString("item_name"),
                row.getString("department"),
                json.readValue(row.getString("results"), RESULTS));
    }
}
