package io.onetrip.cases.due;

import io.onetrip.workingdays.CaseClock;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(description = "Last days of a case; each is provisional while a year counted over has no published calendar")
public record DueResponse(
        LocalDate promise,
        LocalDate statute,
        boolean provisional,
        boolean statuteProvisional,
        @Nullable Integer workingDaysLeft) {

    /** @param workingDaysLeft null once the case is answered */
    public static DueResponse of(CaseClock.Due due, @Nullable Integer workingDaysLeft) {
        return new DueResponse(
                due.promise().date(),
                due.statute().date(),
                due.promise().provisional(),
                due.statute().provisional(),
                workingDaysLeft);
    }
}
