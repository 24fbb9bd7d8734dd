package io.onetrip.cases.due;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.onetrip.cases.times.ItemTimes;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.LimitUnit;
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
        @Nullable Integer workingDaysLeft,
        @Nullable Stopped stopped,
        @Nullable Extended extended) {

    @Schema(name = "ItemStopped", description = "The clock stands for a special procedure (行政许可法 45)")
    public record Stopped(String name, String reason, LocalDate since, LocalDate until) {}

    @Schema(name = "ItemExtended", description = "The limit was extended, once (行政许可法 42)")
    public record Extended(int days, LimitUnit unit, String reason) {}

    /** @param workingDaysLeft null once the item is answered: then its clock does not stand any more either */
    public static ItemDueResponse of(ItemClock.Due due, @Nullable Integer workingDaysLeft, @Nullable ItemTimes times) {
        var stop = times == null || workingDaysLeft == null
                ? null
                : times.openStop().orElse(null);
        var extension = times == null ? null : times.extension();
        return new ItemDueResponse(
                due.promise().date(),
                due.statute().date(),
                due.casePromise().date(),
                due.earliest().date(),
                due.earliest().provisional(),
                workingDaysLeft,
                stop == null ? null : new Stopped(stop.name(), stop.reason(), stop.opened(), stop.expectedEnd()),
                extension == null ? null : new Extended(extension.days(), extension.unit(), extension.reason()));
    }
}
