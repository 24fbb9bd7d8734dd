package io.onetrip.cases.exchange;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Days of which rows are exchanged, both inclusive; at most a year. */
record ExchangePeriod(LocalDate from, LocalDate to) {
    /** What was begun before midnight has ended by then. */
    private static final Duration LATECOMERS = Duration.ofMinutes(5);

    ExchangePeriod {
        if (to.isBefore(from) || to.isAfter(from.plusYears(1)))
            throw new CaseRefused(
                    Reason.PERIOD_INVALID,
                    "起止日期有误: 截止日期不能早于开始日期, 一次最多导出一年 (The last day is not before the first, and a year is the most at once)");
    }

    /** Of days that are over: rows that come later would be lost to who goes on with the next day. */
    static ExchangePeriod past(LocalDate from, LocalDate to, Clock clock) {
        if (!to.isBefore(LocalDate.ofInstant(clock.instant().minus(LATECOMERS), clock.getZone())))
            throw new CaseRefused(
                    Reason.PERIOD_INVALID,
                    "当天的数据还没有齐, 最晚导出到昨天, 零点五分以后可取 (Yesterday is the last day to export, from five past midnight on: rows of today still come)");
        return new ExchangePeriod(from, to);
    }
}
