package io.onetrip.cases.due;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.onetrip.workingdays.ItemClock;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(description = "Last days of an item; the earliest is the one to keep")
public record ItemDueResponse(
        LocalDate promise,
        LocalDate statute,
        @JsonProperty("case") LocalDate ofCase,
        LocalDate earliest,
        boolean provisional,
        @Nullable Integer workingDaysLeft) {

    /** @param workingDaysLeft null once the item is answered */
    public static ItemDueResponse of(ItemClock.Due due, @Nullable Integer workingDaysLeft) {
        return new ItemDueResponse(
                due.promise().date(),
                due.statute().date(),
                due.casePromise().date(),
                due.earliest().date(),
                due.earliest().provisional(),
                workingDaysLeft);
    }
}
