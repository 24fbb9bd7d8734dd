package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.Extension;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What has stopped and lengthened the clock of one item, and which step its department has begun.
 *
 * @param item its number
 * @param wave 0 while no event has told it
 * @param step null while none was begun
 * @param reception null where nothing was told of its acceptance
 */
public record ItemTimes(
        String item,
        int wave,
        List<Stop> stops,
        @Nullable Lengthening extension,
        @Nullable String step,
        @Nullable Reception reception) {

    public ItemTimes {
        stops = List.copyOf(stops);
    }

    /**
     * A special procedure (行政许可法 45).
     *
     * @param closed null while it is open
     */
    public record Stop(
            int number,
            String name,
            LocalDate opened,
            LocalDate expectedEnd,
            @Nullable LocalDate closed) {
        public Suspension counted(LocalDate today) {
            return Suspension.until(opened, expectedEnd, closed, today);
        }
    }

    /** 行政许可法 42. */
    public record Lengthening(boolean joint, int days, LimitUnit unit, LocalDate granted) {}

    public static ItemTimes none(String item, int wave) {
        return new ItemTimes(item, wave, List.of(), null, null, null);
    }

    public ItemTimes inWave(int told) {
        return new ItemTimes(item, told, stops, extension, step, reception);
    }

    /** A procedure told twice is one. */
    public ItemTimes stopped(Stop stop) {
        if (stops.stream().anyMatch(known -> known.number() == stop.number())) return this;
        var all = new ArrayList<>(stops);
        all.add(stop);
        return new ItemTimes(item, wave, all, extension, step, reception);
    }

    public ItemTimes resumed(int number, LocalDate on) {
        var closed = stops.stream()
                .map(stop -> stop.number() == number && stop.closed() == null
                        ? new Stop(number, stop.name(), stop.opened(), stop.expectedEnd(), on)
                        : stop)
                .toList();
        return new ItemTimes(item, wave, closed, extension, step, reception);
    }

    public ItemTimes extended(Lengthening added) {
        return extension == null ? new ItemTimes(item, wave, stops, added, step, reception) : this;
    }

    public ItemTimes begun(String begun) {
        return new ItemTimes(item, wave, stops, extension, begun, reception);
    }

    public ItemTimes received(UnaryOperator<Reception> told) {
        return new ItemTimes(item, wave, stops, extension, step, told.apply(acceptance()));
    }

    Reception acceptance() {
        return reception == null ? Reception.NONE : reception;
    }

    /** An open procedure stops the clock until today at least. */
    CaseChanges.OfItem changes(LocalDate today) {
        return new CaseChanges.OfItem(
                wave,
                stops.stream().map(stop -> stop.counted(today)).toList(),
                extension == null ? null : new Extension(extension.days(), extension.unit(), extension.granted()),
                extension != null && extension.joint());
    }
}
