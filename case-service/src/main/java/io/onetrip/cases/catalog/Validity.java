package io.onetrip.cases.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** For how long a result holds, in the catalogue's words; only 5年 or 6个月 gives a last day. */
record Validity(String words) {
    private static final Pattern YEARS = Pattern.compile("(\\d{1,2})年");
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})个月");

    /** The last day, to its end; empty where it is without end or not said in a way that can be reckoned. */
    Optional<LocalDate> lastDay(LocalDate granted) {
        return period().map(period -> granted.plus(period).minusDays(1));
    }

    private Optional<Period> period() {
        var years = YEARS.matcher(words.strip());
        if (years.matches()) return Optional.of(Period.ofYears(Integer.parseInt(years.group(1))));
        var months = MONTHS.matcher(words.strip());
        return months.matches() ? Optional.of(Period.ofMonths(Integer.parseInt(months.group(1)))) : Optional.empty();
    }
}
