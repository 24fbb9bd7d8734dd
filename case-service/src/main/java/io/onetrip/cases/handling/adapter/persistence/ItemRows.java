package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.handling.domain.ClosedReason;
import io.onetrip.cases.handling.domain.Decision;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ItemReception;
import io.onetrip.cases.handling.domain.ItemStatus;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.planning.PlannedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The rows of item_case of one case; what never changes of an item stands in the case's plan. */
@Component
class ItemRows {
    private final NamedParameterJdbcTemplate jdbc;
    private final StoredJson json;
    private final Clock clock;

    ItemRows(NamedParameterJdbcTemplate jdbc, StoredJson json, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ItemCase> load(CaseNumber number, List<PlannedItem> planned) {
        var byId = byId(planned);
        return jdbc.query(
                "select * from item_case where case_number = :number order by position",
                Map.of("number", number.value()),
                (row, _) -> item(row, Objects.requireNonNull(byId.get(row.getString("item_id")))));
    }

    /** Of many cases at once, by case. */
    Map<CaseNumber, List<ItemCase>> load(Map<CaseNumber, List<PlannedItem>> planned) {
        var byId = new HashMap<CaseNumber, Map<String, PlannedItem>>();
        planned.forEach((number, items) -> byId.put(number, byId(items)));
        var found = new HashMap<CaseNumber, List<ItemCase>>();
        jdbc.query(
                "select * from item_case where case_number = any(:numbers) order by case_number, position",
                Map.of(
                        "numbers",
                        planned.keySet().stream().map(CaseNumber::value).toArray(String[]::new)),
                row -> {
                    var number = new CaseNumber(row.getString("case_number"));
                    var items = Objects.requireNonNull(byId.get(number));
                    found.computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(item(row, Objects.requireNonNull(items.get(row.getString("item_id")))));
                });
        return found;
    }

    private static Map<String, PlannedItem> byId(List<PlannedItem> planned) {
        return planned.stream().collect(Collectors.toMap(PlannedItem::id, Function.identity()));
    }

    /** One batch, whether the items are new or have moved on. */
    void save(ServiceCase serviceCase) {
        var changed = serviceCase.items().changed();
        if (changed.isEmpty()) return;
        var positions =
                serviceCase.plan().plan().items().stream().map(PlannedItem::id).toList();
        jdbc.batchUpdate(
                """
                insert into item_case (case_number, item_id, position, item_case_number, department, status,
                    dispatched_at, claimed_at, claimed_by, decision, closed_at, closed_because, closed_reason, reception,
                    accept_at, end_at)
                values (:case_number, :item_id, :position, :item_case_number, :department, :status,
                    :dispatched_at, :claimed_at, :claimed_by, :decision::jsonb, :closed_at, :closed_because,
                    :closed_reason, :reception::jsonb, :accept_at, :end_at)
                on conflict (case_number, item_id) do update set status = excluded.status,
                    dispatched_at = excluded.dispatched_at, claimed_at = excluded.claimed_at,
                    claimed_by = excluded.claimed_by, decision = excluded.decision,
                    closed_at = excluded.closed_at, closed_because = excluded.closed_because,
                    closed_reason = excluded.closed_reason, reception = excluded.reception,
                    accept_at = case when excluded.accept_at is not null
                        then coalesce(item_case.accept_at, excluded.accept_at) end,
                    end_at = case when item_case.status = excluded.status
                            and item_case.decision -> 'results' is not distinct from excluded.decision -> 'results'
                        then item_case.end_at else excluded.end_at end""",
                changed.stream()
                        .map(item -> columns(serviceCase.number(), item, positions.indexOf(item.id())))
                        .toArray(SqlParameterSource[]::new));
        saveAwaited(serviceCase);
    }

    /** What lists of cases look for of their items; most changes change none of it. */
    private void saveAwaited(ServiceCase serviceCase) {
        jdbc.update(
                """
                update service_case set item_asked = :asked, item_waiting = :waiting, item_stopped = :stopped
                where case_number = :number
                    and (item_asked, item_waiting, item_stopped) is distinct from (:asked, :waiting, :stopped)""",
                Map.of(
                        "number",
                        serviceCase.number().value(),
                        "asked",
                        !serviceCase.items().asking().isEmpty(),
                        "waiting",
                        serviceCase.items().awaitEarlierItems(),
                        "stopped",
                        serviceCase.stopped().any()));
    }

    /**
     * What was told when: an acceptance by silence is of an earlier day, a decision of an earlier moment; a result that is
     * revoked is an answer anew.
     */
    private SqlParameterSource columns(CaseNumber number, ItemCase item, int position) {
        var now = Times.column(clock.instant());
        return new MapSqlParameterSource()
                .addValue("case_number", number.value())
                .addValue("item_id", item.id())
                .addValue("position", position)
                .addValue("item_case_number", item.number().value())
                .addValue("department", item.planned().department())
                .addValue("status", item.status().name())
                .addValue("dispatched_at", Times.column(item.dispatchedAt()))
                .addValue("claimed_at", Times.column(item.claimedAt()))
                .addValue("claimed_by", item.claimedBy())
                .addValue("decision", json.write(item.decision()))
                .addValue("closed_at", Times.column(item.closedAt()))
                .addValue("closed_because", item.closedBecause())
                .addValue("reception", json.write(item.reception()))
                .addValue("accept_at", item.isAccepted() || item.isDeclined() ? now : null)
                .addValue("end_at", item.decision() == null && item.closedAt() == null ? null : now)
                .addValue(
                        "closed_reason",
                        item.closedReason() == null ? null : item.closedReason().name());
    }

    /** Rows from before there was more than one reason have none. */
    private static @Nullable ClosedReason closedReason(ResultSet row) throws SQLException {
        var stored = row.getString("closed_reason");
        if (stored != null) return ClosedReason.valueOf(stored);
        return row.getString("closed_because") == null ? null : ClosedReason.PREDECESSOR_REFUSED;
    }

    private ItemCase item(ResultSet row, PlannedItem planned) throws SQLException {
        return new ItemCase(
                planned,
                new ItemCaseNumber(row.getString("item_case_number")),
                ItemStatus.valueOf(row.getString("status")),
                Times.optional(row, "dispatched_at"),
                Times.optional(row, "claimed_at"),
                row.getString("claimed_by"),
                json.readOptional(row.getString("decision"), Decision.class),
                Times.optional(row, "closed_at"),
                row.getString("closed_because"),
                closedReason(row),
                json.readOptional(row.getString("reception"), ItemReception.class));
    }
}
