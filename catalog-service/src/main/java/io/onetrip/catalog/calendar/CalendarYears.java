package io.onetrip.catalog.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The published years, each as it now is and in every version it had. */
@Repository
class CalendarYears {

    private static final String HISTORY = """
            select version, published_at, published_by_name,
                (select count(*) from json_array_elements(days -> 'days') day where not (day ->> 'workday')::boolean) as holidays,
                (select count(*) from json_array_elements(days -> 'days') day where (day ->> 'workday')::boolean) as workdays
            from calendar_publication where year = ? order by version desc""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CalendarYears(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Integer> years() {
        return jdbc.sql("select year from calendar_year order by year")
                .query(Integer.class)
                .list();
    }

    Optional<StoredYear> find(int year) {
        return jdbc.sql("select days, version, published_at from calendar_year where year = ?")
                .param(year)
                .query((row, number) -> new StoredYear(
                        year,
                        row.getInt("version"),
                        row.getTimestamp("published_at").toInstant(),
                        json.readValue(row.getString("days"), CalendarYear.class)
                                .days()))
                .optional();
    }

    List<Publication> history(int year) {
        return jdbc.sql(HISTORY)
                .param(year)
                .query((row, number) -> new Publication(
                        row.getInt("version"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name"),
                        row.getInt("holidays"),
                        row.getInt("workdays")))
                .list();
    }

    /** Until the transaction ends nobody else publishes; readers go on. */
    void lock() {
        jdbc.sql("lock table calendar_year in share row exclusive mode").update();
    }

    /** @param by null for a year that comes with the service */
    void put(CalendarYear year, int version, Instant at, @Nullable Publisher by) {
        var days = json.writeValueAsString(year);
        var publishedAt = at.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into calendar_year (year, days, version, published_at) values (?, ?::json, ?, ?)
                on conflict (year) do update set days = excluded.days, version = excluded.version,
                    published_at = excluded.published_at""").params(year.year(), days, version, publishedAt).update();
        jdbc.sql("""
                insert into calendar_publication (year, version, days, published_at, published_by, published_by_name)
                values (?, ?, ?::json, ?, ?, ?)""")
                .param(year.year())
                .param(version)
                .param(days)
                .param(publishedAt)
                .param(by == null ? null : by.id())
                .param(by == null ? null : by.name())
                .update();
    }

    record Publisher(String id, String name) {}
}
