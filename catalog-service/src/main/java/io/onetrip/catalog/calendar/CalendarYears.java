package io.onetrip.catalog.calendar;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The published years. */
@Repository
class CalendarYears {

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

    Optional<CalendarYear> find(int year) {
        return jdbc.sql("select days from calendar_year where year = ?")
                .param(year)
                .query((row, number) -> json.readValue(row.getString("days"), CalendarYear.class))
                .optional();
    }

    /** False when the year was published before. */
    boolean add(CalendarYear year) {
        return jdbc.sql("insert into calendar_year (year, days) values (?, ?::json) on conflict do nothing")
                        .params(year.year(), json.writeValueAsString(year))
                        .update()
                == 1;
    }
}
