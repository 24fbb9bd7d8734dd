package io.onetrip.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.catalog.calendar.DayFault.Code;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor may bring, and what is said of it. */
class DayListTest {

    @Test
    void isReadInEachOfItsShapes() {
        var wrapped = read("""
                {"year": 2027, "days": [
                  {"date": "2027-01-02", "name": "元旦", "workday": false},
                  {"date": "2027-01-01", "name": " 元旦 ", "workday": false}]}""");
        assertThat(wrapped.days()).containsExactly(day("2027-01-01", false), day("2027-01-02", false));
        assertThat(read("""
                [{"date": "2027-01-01", "name": "元旦", "workday": false},
                 {"date": "2027-01-02", "name": "元旦", "workday": false}]""")).isEqualTo(wrapped);
        assertThat(read("""
                {"2027-01-01": {"name": "元旦", "workday": false}, "2027-01-02": {"name": "元旦", "workday": false}}""")).isEqualTo(wrapped);
        assertThat(read("""
                {"days": {"2027-01-01": {"name": "元旦", "workday": false}, "2027-01-02": {"name": "元旦", "workday": false}}}""")).isEqualTo(wrapped);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("7", "", Code.SHAPE),
                Arguments.of("[]", "", Code.NO_DAYS),
                Arguments.of("{\"year\": 2027, \"days\": {}}", "/days", Code.NO_DAYS),
                Arguments.of("{\"days\": 3}", "/days", Code.SHAPE),
                Arguments.of(
                        "{\"year\": 2026, \"days\": [%s]}".formatted(entry("2027-01-01")), "/year", Code.YEAR_DIFFERS),
                Arguments.of(
                        "{\"year\": \"27\", \"days\": [%s]}".formatted(entry("2027-01-01")),
                        "/year",
                        Code.YEAR_DIFFERS),
                Arguments.of("[null]", "/0", Code.SHAPE),
                Arguments.of("[%s]".formatted(entry("2026-12-31")), "/0/date", Code.OUTSIDE_YEAR),
                Arguments.of("[%s]".formatted(entry("2027-02-30")), "/0/date", Code.SHAPE),
                Arguments.of("[%s]".formatted(entry("1.1.2027")), "/0/date", Code.SHAPE),
                Arguments.of("[{\"name\": \"元旦\", \"workday\": false}]", "/0/date", Code.SHAPE),
                Arguments.of("[%1$s, %1$s]".formatted(entry("2027-01-01")), "/1/date", Code.DUPLICATE_DATE),
                Arguments.of("[{\"date\": \"2027-01-01\", \"workday\": false}]", "/0/name", Code.SHAPE),
                Arguments.of(
                        "[{\"date\": \"2027-01-01\", \"name\": \" \", \"workday\": false}]", "/0/name", Code.SHAPE),
                Arguments.of("[{\"date\": \"2027-01-01\", \"name\": \"元旦\"}]", "/0/workday", Code.SHAPE),
                Arguments.of(
                        "[{\"date\": \"2027-01-01\", \"name\": \"元旦\", \"workday\": \"no\"}]",
                        "/0/workday",
                        Code.SHAPE),
                Arguments.of(
                        "{\"2026-01-01\": {\"name\": \"元旦\", \"workday\": false}}", "/2026-01-01", Code.OUTSIDE_YEAR),
                Arguments.of("{\"a/b\": {\"name\": \"元旦\", \"workday\": false}}", "/a~1b", Code.SHAPE));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void isRefusedByPlaceAndInWords(String list, String place, Code code) {
        var refused = catchThrowableOfType(DayListInvalid.class, () -> read(list));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.message()).endsWith(".");
            assertThat(fault.zh()).endsWith("。");
        });
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var refused = catchThrowableOfType(DayListInvalid.class, () -> read("[{}, %s]".formatted(entry("2028-01-01"))));
        assertThat(refused.faults().stream().map(DayFault::place))
                .containsExactly("/0/date", "/0/name", "/0/workday", "/1/date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[] []",
                "{\"2027-01-01\": {\"name\": \"元旦\", \"workday\": false}, \"2027-01-01\": {\"name\": \"元旦\", \"workday\": true}}"
            })
    void whatIsNotJsonIsToldByLine(String list) {
        assertThatExceptionOfType(DayListUnreadable.class)
                .isThrownBy(() -> read(list))
                .satisfies(unreadable -> assertThat(unreadable.line()).isPositive());
    }

    @Test
    void slipsAreToldAndRefuseNothing() {
        var checked = check("""
                [{"date": "2027-01-01", "name": "元旦", "workday": false},
                 {"date": "2027-01-02", "name": "元旦", "workday": false},
                 {"date": "2027-01-03", "name": "元旦", "workday": false},
                 {"date": "2027-03-06", "name": "清明节", "workday": false},
                 {"date": "2027-03-10", "name": "春节", "workday": true}]""");
        var warnings = checked.warnings();
        assertThat(warnings.stream().filter(warning -> warning.code() != Code.HOLIDAY_MISSING))
                .extracting(DayFault::place, DayFault::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/3", Code.HOLIDAY_ON_WEEKEND),
                        org.assertj.core.groups.Tuple.tuple("/4", Code.WORKDAY_ON_WEEKDAY));
        assertThat(warnings.stream().filter(warning -> warning.code() == Code.HOLIDAY_MISSING))
                .extracting(DayFault::message)
                .hasSize(5)
                .noneMatch(message -> message.contains("元旦") || message.contains("清明"))
                .anyMatch(message -> message.contains("春节"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void noticesAsTheyCameOutHoldNothingOdd(int year) throws Exception {
        try (var source = getClass().getResourceAsStream("/calendar/%d.json".formatted(year))) {
            assertThat(DayListRules.check(year, DayList.read(source.readAllBytes()))
                            .warnings())
                    .isEmpty();
        }
    }

    @Test
    void aYearIsComparedDayByDay() {
        var before = new StoredYear(
                2027, 3, java.time.Instant.EPOCH, List.of(day("2027-01-01", false), day("2027-01-04", false)));
        var after = new CalendarYear(2027, List.of(day("2027-01-01", false), day("2027-01-09", true)));
        var comparison = YearComparison.between(before, after);
        assertThat(comparison.version()).isEqualTo(4);
        assertThat(comparison.workingDaysAfter() - comparison.workingDaysBefore())
                .isEqualTo(2);
        assertThat(comparison.changes())
                .containsExactly(
                        new DayChange(LocalDate.of(2027, 1, 4), day("2027-01-04", false), null, false, true),
                        new DayChange(LocalDate.of(2027, 1, 9), null, day("2027-01-09", true), false, true));
        assertThat(YearComparison.between(before, before.calendar()))
                .isEqualTo(new YearComparison(
                        false, 3, comparison.workingDaysBefore(), comparison.workingDaysBefore(), List.of()));
        assertThat(YearComparison.between(null, after).version()).isEqualTo(1);
    }

    private static CalendarYear.Day day(String date, boolean workday) {
        return new CalendarYear.Day(LocalDate.parse(date), "元旦", workday);
    }

    private static String entry(String date) {
        return "{\"date\": \"%s\", \"name\": \"元旦\", \"workday\": false}".formatted(date);
    }

    private static CalendarYear read(String list) {
        return check(list).year();
    }

    private static CheckedYear check(String list) {
        return DayListRules.check(2027, DayList.read(list.getBytes(StandardCharsets.UTF_8)));
    }
}
