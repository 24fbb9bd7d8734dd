package io.onetrip.cases.exchange;

import io.onetrip.cases.exchange.ExchangeTable.Moment;
import io.onetrip.cases.numbering.CaseNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds items of a period, department by department, a page at a time along an index; and keeps whose rows are told again. */
@Component
class ExchangeKeys {
    private final JdbcClient jdbc;
    private final Clock clock;

    ExchangeKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Key(Instant at, String caseNumber, String itemId) {}

    Optional<String> departmentAfter(String department) {
        return jdbc.sql("select department from item_case where department > :after order by department limit 1")
                .param("after", department)
                .query(String.class)
                .optional();
    }

    List<Key> page(Moment moment, ExchangePeriod period, String department, @Nullable Key after, int atMost) {
        var at = moment.column();
        return jdbc.sql("""
                        select %s as at, case_number, item_id from item_case
                        where department = :department and %s >= :from and %s < :to
                            and (%s, case_number, item_id) > (:at, :case, :item)
                        order by %s, case_number, item_id limit :most""".formatted(at, at, at, at, at))
                .param("department", department)
                .param("from", start(period.from()))
                .param("to", start(period.to().plusDays(1)))
                .param("at", after == null ? start(period.from()) : Timestamp.from(after.at()))
                .param("case", after == null ? "" : after.caseNumber())
                .param("item", after == null ? "" : after.itemId())
                .param("most", atMost)
                .query((row, _) -> new Key(
                        row.getTimestamp("at").toInstant(), row.getString("case_number"), row.getString("item_id")))
                .list();
    }

    /** Of those that have a moment: whose rows were never due, has none to tell again. */
    void toldAgain(Moment moment, CaseNumber number, List<String> items) {
        var at = moment.column();
        jdbc.sql("""
                        update item_case set %s = :now
                        where case_number = :number and item_id = any(:items) and %s is not null""".formatted(at, at))
                .param("now", Timestamp.from(clock.instant()))
                .param("number", number.value())
                .param("items", items.toArray(String[]::new))
                .update();
    }

    private Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
