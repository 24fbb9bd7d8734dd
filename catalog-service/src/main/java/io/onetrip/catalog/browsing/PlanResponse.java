package io.onetrip.catalog.browsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onetrip.planning.Plan;
import io.onetrip.planning.Savings;
import io.onetrip.planning.Schedule;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A plan with when it is done and what it saves; how departments handle its items is left out. */
record PlanResponse(@JsonUnwrapped Plan plan, Schedule schedule, SavingsView savings) {

    static PlanResponse of(Plan plan, @Nullable LocalDate start, Supplier<WorkingDayCalendar> calendar) {
        var undated = Schedule.of(plan);
        return new PlanResponse(
                plan.withoutRules(),
                start == null ? undated : Schedule.of(plan, calendar.get(), start),
                SavingsView.of(Savings.of(plan, undated)));
    }
}
