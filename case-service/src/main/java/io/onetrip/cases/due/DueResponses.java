package io.onetrip.cases.due;

import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.CaseTerms;
import io.onetrip.cases.handling.domain.DueDates;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Silence;
import io.onetrip.cases.times.CaseTimes;
import io.onetrip.cases.times.ItemTimes;
import io.onetrip.workingdays.CaseClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows until when, and how many working days are left while somebody still has to act. */
@Component
public class DueResponses {
    private final Calendar calendar;
    private final CaseTimes times;
    private final Clock clock;

    DueResponses(Calendar calendar, CaseTimes times, Clock clock) {
        this.times = times;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What departments told of the times of its items; read once for all answers on a case. */
    public List<ItemTimes> told(ServiceCase serviceCase) {
        return times.of(serviceCase.number().value());
    }

    public @Nullable DueResponse ofCase(ServiceCase serviceCase, List<ItemTimes> told) {
        var dates = dates(told);
        return dates.ofCase(serviceCase)
                .map(due -> response(dates, due, serviceCase.progress().status()))
                .orElse(null);
    }

    /** The same of a line of a list, which is no whole case. */
    public DueResponse ofLine(
            CaseTerms terms, Instant receivedAt, Instant acceptedAt, CaseStatus status, List<ItemTimes> told) {
        var dates = dates(told);
        return response(dates, dates.ofCase(terms, receivedAt, acceptedAt), status);
    }

    private DueResponse response(DueDates dates, CaseClock.Due due, CaseStatus status) {
        var running = status == CaseStatus.ACCEPTED;
        return DueResponse.of(
                due, running ? dates.workingDaysLeft(due.earliest().date(), clock.instant()) : null);
    }

    /** Null once it is answered, and while corrections are awaited. */
    public @Nullable AnswerDueResponse ofAnswer(ServiceCase serviceCase) {
        var dates = new DueDates(calendar.current(), clock.getZone());
        return new Silence(calendar.current(), clock.getZone())
                .of(serviceCase)
                .map(deemed -> AnswerDueResponse.of(
                        deemed, dates.workingDaysLeft(deemed.lastDayToNotify().date(), clock.instant())))
                .orElse(null);
    }

    /** Null of an item whose department has nothing to accept, or has answered. */
    public @Nullable AnswerDueResponse ofReception(ItemCase item) {
        var dates = new DueDates(calendar.current(), clock.getZone());
        if (!item.status().isWithDepartment()) return null;
        return dates.ofReception(item)
                .map(deemed -> AnswerDueResponse.of(
                        deemed, dates.workingDaysLeft(deemed.lastDayToNotify().date(), clock.instant())))
                .orElse(null);
    }

    public @Nullable ItemDueResponse ofItem(ServiceCase serviceCase, ItemCase item, List<ItemTimes> told) {
        var dates = dates(told);
        var running = item.status().isWithDepartment();
        return dates.ofItem(serviceCase, item)
                .map(due -> ItemDueResponse.of(
                        due,
                        running ? dates.workingDaysLeft(due.earliest().date(), clock.instant()) : null,
                        told.stream()
                                .filter(one -> one.item().equals(item.number().value()))
                                .findFirst()
                                .orElse(null)))
                .orElse(null);
    }

    private DueDates dates(List<ItemTimes> told) {
        return new DueDates(calendar.current(), clock.getZone(), times.changes(told));
    }
}
