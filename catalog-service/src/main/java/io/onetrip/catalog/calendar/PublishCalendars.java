package io.onetrip.catalog.calendar;

import java.io.IOException;
import java.util.ArrayList;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Publishes at start the years that come with the service and were not published before. */
@Component
class PublishCalendars implements ApplicationRunner {

    private final PublishYear publishYear;
    private final ResourcePatternResolver resources;
    private final JsonMapper json;

    PublishCalendars(PublishYear publishYear, ResourcePatternResolver resources, JsonMapper json) {
        this.publishYear = publishYear;
        this.resources = resources;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var shipped = new ArrayList<CalendarYear>();
        for (var resource : resources.getResources("classpath:calendar/*.json")) {
            try (var source = resource.getInputStream()) {
                shipped.add(json.readValue(source, CalendarYear.class));
            }
        }
        publishYear.publishShipped(shipped);
    }
}
