package io.onetrip.catalog.calendar;

import io.onetrip.catalog.calendar.CalendarYears.Publisher;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.event.EventPublisher;
import io.onetrip.chassis.event.OutgoingEvent;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a year, or publishes it again where the notice was corrected; the same days again change nothing. */
@Service
class PublishYear {

    private final CalendarYears years;
    private final EventPublisher events;
    private final Clock clock;

    PublishYear(CalendarYears years, EventPublisher events, Clock clock) {
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /** What publishing would change. */
    @Transactional(readOnly = true)
    public YearComparison compare(CalendarYear year, @Nullable Integer basedOn) {
        var stored = years.find(year.year()).orElse(null);
        refuseOutdated(year.year(), stored, basedOn);
        return YearComparison.between(stored, year);
    }

    /**
     * @param basedOn the version the editor saw, 0 for none; null publishes over any
     * @throws YearChanged when another version holds by now
     */
    @Transactional
    public YearComparison publish(CalendarYear year, @Nullable Integer basedOn, Publisher by) {
        years.lock();
        var comparison = compare(year, basedOn);
        if (comparison.changed()) put(year, comparison.version(), by);
        return comparison;
    }

    /** Publishes what comes with the service; a year that is published already stays as its editors left it. */
    @Transactional
    public void publishShipped(List<CalendarYear> shipped) {
        years.lock();
        for (var year : shipped) if (years.find(year.year()).isEmpty()) put(year, 1, null);
    }

    private void put(CalendarYear year, int version, @Nullable Publisher by) {
        years.put(year, version, clock.instant(), by);
        var key = String.valueOf(year.year());
        events.publish(OutgoingEvent.of("catalog.calendar-published.v1", key, new AggregateRef("calendar", key), year)
                .onTopic("onetrip.catalog.calendar"));
    }

    private static void refuseOutdated(int year, @Nullable StoredYear stored, @Nullable Integer basedOn) {
        var version = stored == null ? 0 : stored.version();
        if (basedOn != null && basedOn != version) throw new YearChanged(year, version);
    }
}
