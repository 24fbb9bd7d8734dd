package io.onetrip.cases.exchange;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.LocalDate;

/** Days of which rows are exchanged, both inclusive; at most a year. */
record ExchangePeriod(LocalDate from, LocalDate to) {
    ExchangePeriod {
        if (to.isBefore(from) || to.isAfter(from.plusYears(1)))
            throw new CaseRefused(
                    Reason.PERIOD_INVALID,
                    "起止日期有误: 截止日期不能早于开始日期, 一次最多导出一年 (The last day is not before the first, and a year is the most at once)");
    }
}
