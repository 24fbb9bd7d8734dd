package io.onetrip.calendar;

import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Years as rows; the calendar made of them is kept until one changes. */
final class JdbcPublishedCalendars implements PublishedCalendars {
    /** A year published again unchanged changes nothing. */
    private static final String PUBLISH = """
            insert into calendar_year (year, days, revision)
            values (:year, :days::jsonb, (select coalesce(max(revision), 0) + 1 from calendar_year))
            on conflict (year) do update set days = excluded.days, revision = excluded.revision
            where calendar_year.days is distinct from excluded.days""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private volatile PublishedCalendar latest = new PublishedCalendar(0, WorkingDayCalendar.of(List.of()), Map.of());

    JdbcPublishedCalendars(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void publish(CalendarPublishedMessage published) {
        jdbc.sql("lock table calendar_year in share row exclusive mode").update();
        jdbc.sql(PUBLISH)
                .param("year", published.year())
                .param("days", json.writeValueAsString(published.days()))
                .update();
    }

    @Override
    public PublishedCalendar current() {
        var revision = jdbc.sql("select coalesce(max(revision), 0) from calendar_year")
                .query(Long.class)
                .single();
        var known = latest;
        if (known.revision() == revision) return known;
        return latest = read();
    }

    private PublishedCalendar read() {
        var rows = jdbc.sql("select year, days, revision from calendar_year")
                .query((row, number) -> new Row(row.getInt("year"), row.getString("days"), row.getLong("revision")))
                .list();
        var names = new HashMap<LocalDate, String>();
        var years = rows.stream().map(row -> year(row, names)).toList();
        var revision = rows.stream().mapToLong(Row::revision).max().orElse(0);
        return new PublishedCalendar(revision, WorkingDayCalendar.of(years), names);
    }

    private PublishedYear year(Row row, Map<LocalDate, String> names) {
        var days = List.of(json.readValue(row.days(), CalendarPublishedMessage.Day[].class));
        for (var day : days) if (day.name() != null) names.put(day.date(), day.name());
        var published = days.stream()
                .map(day -> new PublishedDay(day.date(), day.workday()))
                .toList();
        return new PublishedYear(row.year(), published);
    }

    private record Row(int year, String days, long revision) {}
}
