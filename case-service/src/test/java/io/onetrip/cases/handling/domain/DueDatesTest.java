package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.workingdays.Deadline;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.of(List.of(
            new PublishedYear(2026, List.of(new PublishedDay(LocalDate.of(2026, 12, 1), false)))));
    private final DueDates dates = new DueDates(CALENDAR, ZoneId.of("Asia/Shanghai"));

    @Test
    void aCaseHasNoDueDateBeforeAcceptance() {
        assertThat(dates.ofCase(received(hotel()))).isEmpty();
    }

    @Test
    void countsInWorkingDaysFromTheDayOfAcceptanceInTheCity() {
        var serviceCase = received(hotel());
        serviceCase.accept(CLERK, Instant.parse("2026-11-23T16:30:00Z"), NUMBERS);
        assertThat(dates.ofCase(serviceCase).orElseThrow().promise())
                .isEqualTo(new Deadline(LocalDate.of(2026, 12, 9), false));
        assertThat(dates.workingDaysLeft(LocalDate.of(2026, 12, 9), Instant.parse("2026-11-30T15:59:00Z")))
                .isEqualTo(6);
    }

    @Test
    void aLaterWaveCountsFromItsDispatchAndIsCappedByTheCase() {
        var serviceCase = received(hotel());
        serviceCase.accept(CLERK, Instant.parse("2026-11-23T02:00:00Z"), NUMBERS);
        assertThat(dates.ofItem(serviceCase, item(serviceCase, "FIRE"))).isEmpty();
        var licence = item(serviceCase, "LICENCE").number();
        serviceCase.itemDecided(licence, granted("营业执照"), Instant.parse("2026-12-04T02:00:00Z"), NUMBERS);
        var due = dates.ofItem(serviceCase, item(serviceCase, "FIRE")).orElseThrow();
        assertThat(due.promise().date()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(due.earliest().date()).isEqualTo(LocalDate.of(2026, 12, 8));
    }
}
