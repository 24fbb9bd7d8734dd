package io.onetrip.approval.tasks.domain;

import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An item as the case sends it to its department.
 *
 * @param content form, materials and their files, as JSON for those who examine
 * @param runsFrom of an item that its department accepts itself: the day its clock runs from
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
        TaskRules rules,
        @Nullable LocalDate runsFrom) {
    private static final int LATER_WAVE = 2;

    /** Of an entrusted item, or one that is being dispatched. */
    public DispatchedItem(
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
        this(
                task,
                bundleName,
                hall,
                applicantName,
                wave,
                receivedAt,
                acceptedAt,
                dispatchedAt,
                promise,
                statute,
                casePromise,
                content,
                rules,
                null);
    }

    /** All days are days in the city's time zone; from its own acceptance an item runs as one of a later wave from dispatch. */
    public ItemClock clock(ZoneId zone) {
        return new ItemClock(
                LocalDate.ofInstant(receivedAt, zone),
                LocalDate.ofInstant(acceptedAt, zone),
                runsFrom == null ? LocalDate.ofInstant(dispatchedAt, zone) : runsFrom,
                runsFrom == null ? wave : LATER_WAVE,
                promise,
                statute,
                casePromise);
    }
}
