package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** The step a department stands at, and whether it takes longer than its share of the promise: a warning, no fault. */
public record StepNow(String step, LocalDate due, boolean late) {

    /** Of a running item with steps. */
    public static Optional<StepNow> of(Clock clock, PublishedCalendar calendar, LocalDate today) {
        if (!clock.running() || !(clock.counted(calendar, today) instanceof Terms.OfItem terms))
            return Optional.empty();
        var plan = terms.steps();
        var id = clock.id().value();
        var begun = clock.times().of(id).map(ItemTimes::step).orElse(null);
        var place = plan.now(begun == null ? "" : begun);
        if (place < 0) return Optional.empty();
        var days = plan.steps().stream().map(StepPlan.Step::days).toList();
        var own = clock.times().changes(today).own(id);
        var due = terms.clock()
                .stepDues(calendar.workingDays(), days, own)
                .get(place)
                .date();
        return Optional.of(new StepNow(plan.steps().get(place).name(), due, today.isAfter(due)));
    }
}
