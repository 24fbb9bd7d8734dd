package io.onetrip.cases.online;

import io.onetrip.cases.due.AnswerDueResponse;
import io.onetrip.cases.handling.domain.Calendar;
import io.onetrip.workingdays.Limit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Until when an online application is answered: by the end of so many working days after the day it came (安阳市政务服务条例
 * 42: one), or earlier where the law of an item gives less time for acceptance. Not stored, so that a corrected calendar
 * moves it.
 */
@Component
public class AnswerWithin {
    private final Calendar calendar;
    private final OnlineProperties properties;
    private final Clock clock;

    AnswerWithin(Calendar calendar, OnlineProperties properties, Clock clock) {
        this.calendar = calendar;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param daysToAccept working days after which silence accepts, from 0 */
    public AnswerDueResponse since(Instant waiting, int daysToAccept) {
        var days = calendar.current();
        var due = days.deadline(
                LocalDate.ofInstant(waiting, clock.getZone()),
                Limit.workingDays(Math.min(properties.answerWithin(), daysToAccept)));
        return new AnswerDueResponse(
                due.date(),
                due.provisional(),
                Math.toIntExact(days.workingDaysBetween(LocalDate.now(clock), due.date())));
    }
}
