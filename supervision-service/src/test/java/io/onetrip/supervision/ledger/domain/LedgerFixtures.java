package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.CaseClock;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Limit;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Clocks of a made-up city in November 2026, a month without holidays. */
public final class LedgerFixtures {
    public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private LedgerFixtures() {}

    public static PublishedCalendar calendar(long revision, PublishedYear... years) {
        return new PublishedCalendar(revision, WorkingDayCalendar.of(List.of(years)), Map.of());
    }

    public static PublishedCalendar plain2026() {
        return calendar(1, new PublishedYear(2026, List.of()));
    }

    public static PublishedYear yearWithHoliday(LocalDate... holidays) {
        var days = List.of(holidays).stream()
                .map(date -> new PublishedDay(date, false))
                .toList();
        return new PublishedYear(holidays[0].getYear(), days);
    }

    public static Subject.Item item(String number) {
        return new Subject.Item("261123-0016X-1", number, "I_HOTEL", "旅馆许可", "D_PSB", "开办宾馆", "H_MAIN");
    }

    /** Dispatched in the first wave on the day its case was accepted. */
    public static Terms.OfItem itemTerms(LocalDate accepted, Limit promise) {
        var statute = Limit.workingDays(20);
        return new Terms.OfItem(
                new ItemClock(accepted, accepted, accepted, 1, promise, statute, Limit.workingDays(40)));
    }

    public static Terms.OfCase caseTerms(LocalDate accepted, Limit promise) {
        var member = new CaseClock.Member(1, Limit.workingDays(20));
        return new Terms.OfCase(new CaseClock(accepted, accepted, promise, null, List.of(member)));
    }

    public static Clock itemClock(LocalDate accepted, Limit promise) {
        var at = accepted.atTime(9, 0).atZone(CITY).toInstant();
        return Clock.start(item("I1"), at, itemTerms(accepted, promise), CaseTimes.NONE, plain2026(), accepted);
    }

    public static Closing closing(LocalDate on, Outcome outcome) {
        return new Closing(on.atTime(16, 0).atZone(CITY).toInstant(), on, outcome);
    }
}
