package io.onetrip.catalog.calendar;

import io.onetrip.catalog.calendar.CalendarYear.Day;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "What was, or with dryRun would be, changed")
record PublicationResponse(
        boolean dryRun,
        int year,

        @Schema(description = "The version the year has, or would have")
        int version,

        @Schema(description = "False when the year is published with these very days")
        boolean changed,

        int holidays,
        int makeUpWorkdays,
        long workingDaysBefore,
        long workingDaysAfter,
        List<DayChange> changes,

        @Schema(description = "What may be a slip; refuses nothing")
        List<DayFault> warnings) {

    static PublicationResponse of(boolean dryRun, CheckedYear checked, YearComparison comparison) {
        var year = checked.year();
        var workdays = (int) year.days().stream().filter(Day::workday).count();
        return new PublicationResponse(
                dryRun,
                year.year(),
                comparison.version(),
                comparison.changed(),
                year.days().size() - workdays,
                workdays,
                comparison.workingDaysBefore(),
                comparison.workingDaysAfter(),
                comparison.changes(),
                checked.warnings());
    }
}
