package io.onetrip.cases.handling.domain;

import io.onetrip.planning.PlannedItem;
import io.onetrip.planning.PlannedMaterial;
import io.onetrip.workingdays.ClockStart;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which materials may follow after acceptance, and until when: never longer than an item that needs one is promised. */
public final class Deferrals {
    private final WorkingDayCalendar calendar;
    private final ZoneId zone;
    private final LapseConsequence consequence;

    public Deferrals(WorkingDayCalendar calendar, ZoneId zone, LapseConsequence consequence) {
        this.calendar = calendar;
        this.zone = zone;
        this.consequence = consequence;
    }

    /** The last day for each missing material that may follow, if it were accepted now. */
    public Map<String, LocalDate> latest(ServiceCase serviceCase, Instant now) {
        var latest = new LinkedHashMap<String, LocalDate>();
        for (var id : serviceCase.missing())
            serviceCase
                    .plan()
                    .material(id)
                    .filter(PlannedMaterial::deferrable)
                    .ifPresent(material -> latest.put(id, latest(serviceCase, material, now)));
        return latest;
    }

    public List<Deferred> of(ServiceCase serviceCase, List<Deferral> promised, Instant now) {
        var latest = latest(serviceCase, now);
        var refused = promised.stream()
                .map(Deferral::materialId)
                .filter(id -> !latest.containsKey(id))
                .toList();
        if (!refused.isEmpty()) throw Refusals.notDeferrable(refused);
        for (var one : promised) {
            var last = Objects.requireNonNull(latest.get(one.materialId()));
            if (one.by().isBefore(day(now)) || one.by().isAfter(last)) throw Refusals.deferredTooLong(one, last);
        }
        return promised.stream()
                .map(one -> Deferred.until(one.materialId(), one.by(), consequence))
                .toList();
    }

    /** What is asked for as usual after acceptance, because the applicant commits to it no more. */
    Deferred asUsual(ServiceCase serviceCase, String materialId, Instant now) {
        var material = serviceCase.plan().material(materialId).orElseThrow();
        return Deferred.uncommitted(materialId, latest(serviceCase, material, now), consequence);
    }

    /** The applicant is reminded from the working day before. */
    public boolean isToRemind(Deferred deferred, Instant now) {
        var reminder = calendar.date(calendar.ordinal(deferred.by()) - 1);
        return deferred.isAwaited() && deferred.remindedAt() == null && !day(now).isBefore(reminder);
    }

    public boolean hasLapsed(Deferred deferred, Instant now) {
        return deferred.isAwaited() && day(now).isAfter(deferred.by());
    }

    /** Whatever is awaited by this day or before has to be looked at. */
    public LocalDate lookAheadTo(Instant now) {
        return calendar.date(calendar.ordinal(day(now)) + 2);
    }

    private LocalDate latest(ServiceCase serviceCase, PlannedMaterial material, Instant now) {
        var items = serviceCase.plan().plan().items().stream()
                .collect(Collectors.toMap(PlannedItem::id, PlannedItem::promise));
        return material.requestedBy().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .map(promise -> calendar.deadline(
                                promise.startsFrom() == ClockStart.RECEIPT
                                        ? day(serviceCase.intake().receivedAt())
                                        : day(now),
                                promise)
                        .date())
                .min(LocalDate::compareTo)
                .orElse(day(now));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
