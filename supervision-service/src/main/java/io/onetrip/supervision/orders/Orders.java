package io.onetrip.supervision.orders;

import io.onetrip.supervision.orders.SupervisionOrder.Word;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Orders {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Orders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param serial its place in the order of issue */
    record Listed(SupervisionOrder order, long serial) {}

    /** Empty when there was one of this silence. */
    Optional<SupervisionOrder> add(Silence silence, LocalDate today, Instant now) {
        return jdbc.sql("""
                        insert into supervision_order (number, rule, case_number, item_case_number, item_id, department,
                            opinion, due, issued_at)
                        values ('DB-' || :day || '-' || lpad(nextval('supervision_order_number')::text, 5, '0'), :rule, :case,
                            :item, :itemId, :department, :opinion, :due, :now)
                        on conflict (rule, item_case_number, opinion, due) do nothing returning *""")
                .param("day", "%tY%<tm%<td".formatted(today))
                .param("rule", silence.rule().name())
                .param("case", silence.caseNumber())
                .param("item", silence.itemCaseNumber())
                .param("itemId", silence.itemId())
                .param("department", silence.department())
                .param("opinion", silence.opinion())
                .param("due", silence.due())
                .param("now", Timestamp.from(now))
                .query(this::order)
                .optional();
    }

    List<SupervisionOrder> lockUnsettled(OrderRule rule, String item, int opinion) {
        return jdbc.sql("""
                        select * from supervision_order where rule = ? and item_case_number = ? and opinion = ?
                        and settled_at is null order by number for update""")
                .params(rule.name(), item, opinion)
                .query(this::order)
                .list();
    }

    Optional<SupervisionOrder> lock(String number) {
        return jdbc.sql("select * from supervision_order where number = ? for update")
                .param(number)
                .query(this::order)
                .optional();
    }

    void save(SupervisionOrder order) {
        var settled = order.settledAt();
        jdbc.sql("""
                        update supervision_order set settled_at = cast(:settled as timestamptz),
                            answer = cast(:answer as jsonb), closing = cast(:closing as jsonb)
                        where number = :number""")
                .param("settled", settled == null ? null : Timestamp.from(settled))
                .param("answer", order.answer() == null ? null : json.writeValueAsString(order.answer()))
                .param("closing", order.closing() == null ? null : json.writeValueAsString(order.closing()))
                .param("number", order.number())
                .update();
    }

    /** The latest first. */
    List<Listed> page(OrderFilter filter, @Nullable Long before, int limit) {
        return jdbc.sql("""
                        select * from supervision_order where (closing is not null) = :closed
                        and (:all or department = :department or (:reviews and rule = 'REVIEW_LATE'))
                        and (:before::bigint is null or serial < :before) order by serial desc limit :limit""")
                .param("closed", filter.closed())
                .param("all", filter.all())
                .param("department", filter.department())
                .param("reviews", filter.reviews())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new Listed(order(row, number), row.getLong("serial")))
                .list();
    }

    private SupervisionOrder order(ResultSet row, int number) throws SQLException {
        var settled = row.getTimestamp("settled_at");
        return new SupervisionOrder(
                row.getString("number"),
                new Silence(
                        OrderRule.valueOf(row.getString("rule")),
                        row.getString("case_number"),
                        row.getString("item_case_number"),
                        row.getString("item_id"),
                        row.getString("department"),
                        row.getInt("opinion"),
                        row.getObject("due", LocalDate.class)),
                row.getTimestamp("issued_at").toInstant(),
                settled == null ? null : settled.toInstant(),
                word(row.getString("answer")),
                word(row.getString("closing")));
    }

    private @Nullable Word word(@Nullable String text) {
        return text == null ? null : json.readValue(text, Word.class);
    }
}
