package io.onetrip.supervision.ledger.domain;

import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.workingdays.Light;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Times one case or one item by the rules of 行政许可法 42, 44 and 82. A change gives a new clock.
 *
 * @param times of all items of its case, as it was last counted by
 * @param light as of the last turn; a closed clock keeps that of its last day
 * @param raised alerts already told, which are never told again
 */
public record Clock(
        Subject subject,
        Instant startedAt,
        Terms terms,
        CaseTimes times,
        Reckoning reckoning,
        Light light,
        Set<AlertKind> raised,
        @Nullable Closing closing) {

    public Clock {
        raised = Set.copyOf(raised);
    }

    public static Clock start(
            Subject subject, Instant at, Terms terms, CaseTimes times, PublishedCalendar calendar, LocalDate today) {
        var reckoning = Reckoning.of(terms, subject.clockId(), times, calendar, today);
        return new Clock(subject, at, terms, times, reckoning, Light.GREEN, Set.of(), null).lit(today);
    }

    public ClockId id() {
        return subject.clockId();
    }

    public boolean running() {
        return closing == null;
    }

    public LocalDate due() {
        return reckoning.dues().earliest().date();
    }

    /** Of two endings the earlier counts, whichever was heard first. */
    public Clock close(Closing end) {
        if (closing != null && !end.at().isBefore(closing.at())) return this;
        return new Clock(subject, startedAt, terms, times, reckoning, light, raised, end).lit(end.on());
    }

    /** Counts again by another calendar. An alert that was raised stays raised, even when the day has moved on. */
    public Clock recount(PublishedCalendar calendar, LocalDate today) {
        return recount(times, calendar, today);
    }

    /** Counts again with what was told meanwhile of stops and extensions. */
    public Clock recount(CaseTimes told, PublishedCalendar calendar, LocalDate today) {
        var last = lastDay(today);
        var counted = Reckoning.of(terms, id(), told, calendar, last);
        return new Clock(subject, startedAt, terms, told, counted, light, raised, closing).lit(last);
    }

    /**
     * As it stands today: while a special procedure is open beyond its told end, the day due moves on with the days; a
     * department's silence becomes its acceptance.
     */
    public Clock asOf(PublishedCalendar calendar, LocalDate today) {
        return times.isStopped() || terms.awaitsAcceptance(reception()) ? recount(calendar, today) : this;
    }

    /** Sets the light. A clock that closed late is told of as red afterwards too; one that closed in time is not. */
    public Turn turn(LocalDate today) {
        var now = lightOn(lastDay(today));
        var alert = untold(now);
        var told = EnumSet.noneOf(AlertKind.class);
        told.addAll(raised);
        if (alert != null) told.add(alert);
        return new Turn(new Clock(subject, startedAt, terms, times, reckoning, now, told, closing), alert);
    }

    /** The day from which {@link #turn} has something to do, if such a day will come. */
    public @Nullable LocalDate nextTurnOn() {
        if (!running() || reckoning.deemedFrom() == null) return nextLightOn();
        var lightOn = nextLightOn();
        return lightOn == null || reckoning.deemedFrom().isBefore(lightOn) ? reckoning.deemedFrom() : lightOn;
    }

    /** Its terms as they hold by what was told, until today or its end. */
    Terms counted(PublishedCalendar calendar, LocalDate today) {
        return terms.counted(reception(), calendar.workingDays(), lastDay(today))
                .terms();
    }

    private Reception reception() {
        return times.reception(id());
    }

    /** While its papers are with the applicant a department is not late. */
    private boolean stands() {
        return terms.awaitsAcceptance(reception()) && reception().awaitsCorrections();
    }

    private Light lightOn(LocalDate day) {
        return stands() ? Light.GREEN : reckoning.signal().on(day);
    }

    private Clock lit(LocalDate day) {
        return new Clock(subject, startedAt, terms, times, reckoning, lightOn(day), raised, closing);
    }

    private @Nullable LocalDate nextLightOn() {
        if (stands()) return null;
        var signal = reckoning.signal();
        if (untold(light) != null) return light == Light.AMBER ? signal.amberFrom() : signal.redFrom();
        if (!running()) return null;
        return switch (light) {
            case GREEN -> signal.amberFrom();
            case AMBER -> signal.redFrom();
            case RED -> null;
        };
    }

    private LocalDate lastDay(LocalDate today) {
        return closing == null ? today : closing.on();
    }

    private @Nullable AlertKind untold(Light light) {
        var kind = switch (light) {
            case GREEN -> null;
            case AMBER -> running() ? AlertKind.AMBER : null;
            case RED -> AlertKind.RED;
        };
        return kind == null || raised.contains(kind) ? null : kind;
    }
}
