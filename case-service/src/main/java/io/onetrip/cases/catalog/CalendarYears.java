package io.onetrip.cases.catalog;

import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The published years; read again every minute, since another replica may have been told of a new one. */
@Component
class CalendarYears implements Calendar {
    private static final TypeReference<List<PublishedDay>> DAYS = new TypeReference<>() {};
    private static final Duration FRESH = Duration.ofMinutes(1);
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private volatile @Nullable Read last;

    CalendarYears(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public WorkingDayCalendar current() {
        var read = last;
        var now = clock.instant();
        if (read == null || read.at().plus(FRESH).isBefore(now)) {
            read = new Read(WorkingDayCalendar.of(all()), now);
            last = read;
        }
        return read.calendar();
    }

    void put(PublishedYear year) {
        jdbc.sql("""
                        insert into calendar_year (year, days) values (:year, :days::jsonb)
                        on conflict (year) do update set days = excluded.days""")
                .param("year", year.year())
                .param("days", json.writeValueAsString(year.days()))
                .update();
    }

    private List<PublishedYear> all() {
        return jdbc.sql("select year, days from calendar_year order by year")
                .query((row, _) -> new PublishedYear(row.getInt("year"), json.readValue(row.getString("days"), DAYS)))
                .list();
    }

    private record Read(WorkingDayCalendar calendar, Instant at) {}
}
