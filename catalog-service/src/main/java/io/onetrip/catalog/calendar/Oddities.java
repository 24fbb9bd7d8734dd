package io.onetrip.catalog.calendar;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.calendar.CalendarYear.Day;
import io.onetrip.catalog.calendar.DayFault.Code;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What may be a slip of who typed the list, but need not be: it is told and refuses nothing. */
final class Oddities {

    /** 全国年节及纪念日放假办法 (2024), article 2. */
    private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private final CalendarYear year;
    private final String list;
    private final Map<LocalDate, String> places;
    private final Map<LocalDate, Day> byDate;

    /** @param places where in the list a day stands */
    Oddities(CalendarYear year, String list, Map<LocalDate, String> places) {
        this.year = year;
        this.list = list;
        this.places = places;
        this.byDate = year.byDate();
    }

    List<DayFault> told() {
        var told = new ArrayList<DayFault>();
        for (var day : year.days()) {
            if (day.workday() && !isWeekend(day.date()))
                told.add(odd(
                        day,
                        Code.WORKDAY_ON_WEEKDAY,
                        Words.of("%s 不是周末, 本来就上班。", "%s is no weekend: it is a workday anyway.")));
            if (!day.workday() && isWeekend(day.date()) && standsAlone(day.date()))
                told.add(odd(
                        day,
                        Code.HOLIDAY_ON_WEEKEND,
                        Words.of(
                                "%s 是周末, 旁边没有节假日, 本来就休息。",
                                "%s is a weekend with no holiday beside it: it is free anyway.")));
        }
        var names = year.days().stream()
                .filter(day -> !day.workday())
                .map(Day::name)
                .collect(Collectors.joining(" "));
        for (var festival : FESTIVALS)
            if (!names.contains(festival))
                told.add(new DayFault(
                        list,
                        Code.HOLIDAY_MISSING,
                        Words.of("列表里没有叫“%s”的节假日。", "No holiday of the list is called %s.")
                                .with(festival)));
        return told;
    }

    /** Weekends within a holiday are listed by the notice too; such a one reaches a weekday. */
    private boolean standsAlone(LocalDate date) {
        return !reachesWeekday(date, 1) && !reachesWeekday(date, -1);
    }

    private boolean reachesWeekday(LocalDate date, int step) {
        var next = date.plusDays(step);
        while (isHoliday(next)) {
            if (!isWeekend(next)) return true;
            next = next.plusDays(step);
        }
        return false;
    }

    private boolean isHoliday(LocalDate date) {
        var day = byDate.get(date);
        return day != null && !day.workday();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private DayFault odd(Day day, Code code, Words words) {
        return new DayFault(places.getOrDefault(day.date(), list), code, words.with(day.date()));
    }
}
