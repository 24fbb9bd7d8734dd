package io.onetrip.calendar;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class CalendarProjectionAutoConfiguration {
    @Bean
    JdbcPublishedCalendars publishedCalendars(JdbcClient jdbc, JsonMapper json) {
        return new JdbcPublishedCalendars(jdbc, json);
    }

    @Bean
    CalendarPublishedHandler calendarPublishedHandler(JdbcPublishedCalendars calendars) {
        return new CalendarPublishedHandler(calendars);
    }
}
