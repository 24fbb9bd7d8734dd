package io.onetrip.catalog.calendar;

import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Publishes at start the years that come with the service and were not published before. */
@Component
class PublishCalendars implements ApplicationRunner {

    private final CalendarYears years;
    private final EventPublisher events;
    private final ResourcePatternResolver resources;
    private final JsonMapper json;

    PublishCalendars(CalendarYears years, EventPublisher events, ResourcePatternResolver resources, JsonMapper json) {
        this.years = years;
        this.events = events;
        this.resources = resources;
        this.json = json;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (var resource : resources.getResources("classpath:calendar/*.json")) {
            try (var source = resource.getInputStream()) {
                publish(json.readValue(source, CalendarYear.class));
            }
        }
    }

    private void publish(CalendarYear year) {
        if (!years.add(year)) return;
        var key = String.valueOf(year.year());
        events.publish(OutgoingEvent.of("catalog.calendar-published.v1", key, new AggregateRef("calendar", key), year)
                .onTopic("onetrip.catalog.calendar"));
    }
}
