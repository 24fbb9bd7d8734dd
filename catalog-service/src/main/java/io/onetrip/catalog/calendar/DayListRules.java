package io.onetrip.catalog.calendar;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.calendar.CalendarYear.Day;
import io.onetrip.catalog.calendar.DayFault.Code;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a year of a day list, or says in words all that is in the way. */
final class DayListRules {

    private static final int LONGEST_NAME = 50;

    private final int year;
    private final List<DayFault> faults = new ArrayList<>();
    private final Map<LocalDate, String> places = new HashMap<>();

    private DayListRules(int year) {
        this.year = year;
    }

    /** @throws DayListInvalid with every fault */
    static CheckedYear check(int year, DayList list) {
        var rules = new DayListRules(year);
        var days = rules.days(list);
        if (!rules.faults.isEmpty()) throw new DayListInvalid(rules.faults);
        var calendar = new CalendarYear(year, days);
        return new CheckedYear(calendar, new Oddities(calendar, list.place(), rules.places).told());
    }

    private List<Day> days(DayList list) {
        if (!list.year().isMissingNode() && !isYear(list.year()))
            fault(
                    "/year",
                    Code.YEAR_DIFFERS,
                    Words.of(
                                    "这份列表写的是 %s 年, 现在发布的是 %d 年; 请选对年份或文件。",
                                    "This list says it is of %s; it is being published as %d. Choose the right year or the right list.")
                            .with(list.year(), year));
        if (list.entries().isEmpty())
            fault(
                    list.place(),
                    Code.NO_DAYS,
                    Words.of("列表里一天也没有; 放假通知至少有节假日。", "The list holds no day; a notice names holidays at least."));
        var days = new ArrayList<Day>();
        for (var entry : list.entries()) {
            var day = day(entry);
            if (day != null) days.add(day);
        }
        return days;
    }

    private boolean isYear(JsonNode told) {
        return told.isIntegralNumber() && told.canConvertToInt() && told.intValue() == year;
    }

    private @Nullable Day day(DayList.Entry entry) {
        if (!entry.day().isObject()) {
            fault(
                    entry.place(),
                    Code.SHAPE,
                    Words.of("每一天应有 date、name 和 workday。", "A day is an object with date, name and workday."));
            return null;
        }
        var date = date(entry);
        var name = entry.day().path("name");
        var workday = entry.day().path("workday");
        if (!name.isString()
                || name.stringValue().isBlank()
                || name.stringValue().strip().length() > LONGEST_NAME)
            fault(
                    entry.place() + "/name",
                    Code.SHAPE,
                    Words.of(
                                    "请写明属于哪个节日, 例如春节, 不超过 %d 个字。",
                                    "Name the holiday this day belongs to, as 春节, in at most %d characters.")
                            .with(LONGEST_NAME));
        if (!workday.isBoolean())
            fault(
                    entry.place() + "/workday",
                    Code.SHAPE,
                    Words.of("调休上班写 true, 放假写 false。", "Say true for a make-up workday, false for a holiday."));
        return date == null || !name.isString() || !workday.isBoolean()
                ? null
                : new Day(date, name.stringValue().strip(), workday.booleanValue());
    }

    private @Nullable LocalDate date(DayList.Entry entry) {
        var date = parse(entry.date());
        if (date == null) {
            fault(
                    entry.datePlace(),
                    Code.SHAPE,
                    Words.of("日期请写成 %d-01-31 的样子。", "Write the date as %d-01-31.")
                            .with(year));
            return null;
        }
        if (date.getYear() != year)
            fault(
                    entry.datePlace(),
                    Code.OUTSIDE_YEAR,
                    Words.of("%s 不在 %d 年里; 请从列表去掉。", "%s is not a day of %d; take it out of the list.")
                            .with(date, year));
        var first = places.putIfAbsent(date, entry.place());
        if (first != null)
            fault(
                    entry.datePlace(),
                    Code.DUPLICATE_DATE,
                    Words.of("%s 已在 %s 出现过; 每个日期只能出现一次。", "%s already stands at %s; each date may stand once.")
                            .with(date, first));
        return date;
    }

    private static @Nullable LocalDate parse(JsonNode date) {
        if (!date.isString()) return null;
        try {
            return LocalDate.parse(date.stringValue());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private void fault(String place, Code code, Words words) {
        faults.add(new DayFault(place, code, words));
    }
}
