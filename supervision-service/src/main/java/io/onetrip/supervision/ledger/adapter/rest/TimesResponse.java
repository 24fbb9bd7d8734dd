package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ItemTimes;
import io.onetrip.supervision.ledger.domain.StepNow;
import io.onetrip.supervision.ledger.domain.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stopped and lengthened the clock of an item, and the step its department stands at.
 *
 * @param stoppedLate a special procedure is open although the end that the applicant was told has passed
 */
record TimesResponse(
        List<ItemTimes.Stop> stops,
        ItemTimes.@Nullable Lengthening extension,
        boolean stopped,
        boolean stoppedLate,
        @Nullable StepNow step) {

    /** Null for a whole case. */
    static @Nullable TimesResponse of(Clock clock, PublishedCalendar calendar, LocalDate today) {
        if (!(clock.subject() instanceof Subject.Item item)) return null;
        var times = clock.times().of(item.itemCaseNumber()).orElse(ItemTimes.none(item.itemCaseNumber(), 1));
        var open = times.stops().stream()
                .filter(stop -> clock.running() && stop.closed() == null)
                .toList();
        return new TimesResponse(
                times.stops(),
                times.extension(),
                !open.isEmpty(),
                open.stream().anyMatch(stop -> today.isAfter(stop.expectedEnd())),
                StepNow.of(clock, calendar, today).orElse(null));
    }
}
