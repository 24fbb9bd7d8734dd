package io.onetrip.approval.calendar;

import io.onetrip.approval.tasks.domain.Calendar;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The published years as rows; the calendar made of them is kept until one changes. */
@Component
class CalendarYears implements Calendar {
    private static final TypeReference<List<PublishedDay>> DAYS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile Known latest = new Known(0, WorkingDayCalendar.of(List.of()));

    CalendarYears(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public WorkingDayCalendar current() {
        var revision = jdbc.sql("select coalesce(max(revision), 0) from calendar_year")
                .query(Long.class)
                .single();
        var known = latest;
        if (known.revision() != revision) {
            known = new Known(revision, WorkingDayCalendar.of(all()));
            latest = known;
        }
        return known.calendar();
    }

    void put(PublishedYear year) {
        jdbc.sql("lock table calendar_year in share row exclusive mode").update();
        jdbc.sql("""
                insert into calendar_year (year, days, revision)
                values (:year, :days::jsonb, (select coalesce(max(revision), 0) + 1 from calendar_year))
                on conflict (year) do update set days = excluded.days, revision = excluded.revision
                where calendar_year.days is distinct from excluded.days""")
                .param("year", year.year())
                .param("days", json.writeValueAsString(year.days()))
                .update();
    }

    private List<PublishedYear> all() {
        return jdbc.sql("select year, days from calendar_year order by year")
                .query((row, _) -> new PublishedYear(row.getInt("year"), json.readValue(row.getString("days"), DAYS)))
                .list();
    }

    private record Known(long revision, WorkingDayCalendar calendar) {}
}
