package io.onetrip.approval.tasks.domain;

import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An item as the case sends it to its department.
 *
 * @param content form, materials and their files, as JSON for those who examine
 * @param rules as the case tells them, else {@link TaskRules#UNTOLD}
 */
public record DispatchedItem(
        ItemTask task,
        String bundleName,
        String hall,
        String applicantName,
        int wave,
        Instant receivedAt,
        Instant acceptedAt,
        Instant dispatchedAt,
        Limit promise,
        Limit statute,
        Limit casePromise,
        String content,
        TaskRules rules) {
    /** All days are days in the city's time zone. */
    public ItemClock clock(ZoneId zone) {
        return new ItemClock(
                LocalDate.ofInstant(receivedAt, zone),
                LocalDate.ofInstant(acceptedAt, zone),
                LocalDate.ofInstant(dispatchedAt, zone),
                wave,
                promise,
                statute,
                casePromise);
    }
}
