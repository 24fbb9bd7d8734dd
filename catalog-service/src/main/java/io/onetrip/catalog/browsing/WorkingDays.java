package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The published years as a calendar to count by; read each time, so that a year counts as soon as it is published. */
@Component
class WorkingDays {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WorkingDays(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Year(int year, List<Day> days) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Day(LocalDate date, boolean workday) {}

    WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(jdbc
                .sql("select days from calendar_year")
                .query((row, number) -> json.readValue(row.getString("days"), Year.class))
                .list()
                .stream()
                .map(year -> new PublishedYear(
                        year.year(),
                        year.days().stream()
                                .map(day -> new PublishedDay(day.date(), day.workday()))
                                .toList()))
                .toList());
    }
}
