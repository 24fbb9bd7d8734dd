package io.onetrip.cases.times;

import io.onetrip.workingdays.CaseChanges;
import io.onetrip.workingdays.Extension;
import io.onetrip.workingdays.LimitUnit;
import io.onetrip.workingdays.Suspension;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has stopped and lengthened the clock of one item; item is its number. */
public record ItemTimes(
        String item, int wave, List<Stop> stops, @Nullable Lengthening extension) {

    public ItemTimes {
        stops = List.copyOf(stops);
    }

    /**
     * A special procedure (行政许可法 45).
     *
     * @param closed null while it is open
     * @param result what it brought; null while it is open, and of those closed before results were kept
     */
    public record Stop(
            int number,
            String name,
            String reason,
            LocalDate opened,
            LocalDate expectedEnd,
            @Nullable LocalDate closed,
            @Nullable String result) {
        public Stop(
                int number,
                String name,
                String reason,
                LocalDate opened,
                LocalDate expectedEnd,
                @Nullable LocalDate closed) {
            this(number, name, reason, opened, expectedEnd, closed, null);
        }
    }

    /** 行政许可法 42; the reason is the applicant's to know. */
    public record Lengthening(boolean joint, int days, LimitUnit unit, String reason, LocalDate granted) {}

    static ItemTimes none(String item, int wave) {
        return new ItemTimes(item, wave, List.of(), null);
    }

    ItemTimes stopped(Stop stop) {
        if (stops.stream().anyMatch(known -> known.number() == stop.number())) return this;
        var all = new ArrayList<>(stops);
        all.add(stop);
        return new ItemTimes(item, wave, all, extension);
    }

    ItemTimes resumed(int number, LocalDate on, String result) {
        var all = stops.stream()
                .map(stop -> stop.number() == number && stop.closed() == null
                        ? new Stop(number, stop.name(), stop.reason(), stop.opened(), stop.expectedEnd(), on, result)
                        : stop)
                .toList();
        return new ItemTimes(item, wave, all, extension);
    }

    ItemTimes extended(Lengthening added) {
        return extension == null ? new ItemTimes(item, wave, stops, added) : this;
    }

    /** Of those open the one that ends last. */
    public Optional<Stop> openStop() {
        return stops.stream().filter(stop -> stop.closed() == null).max(Comparator.comparing(Stop::expectedEnd));
    }

    CaseChanges.OfItem changes(LocalDate today) {
        return new CaseChanges.OfItem(
                wave,
                stops.stream()
                        .map(stop -> Suspension.until(stop.opened(), stop.expectedEnd(), stop.closed(), today))
                        .toList(),
                extension == null ? null : new Extension(extension.days(), extension.unit(), extension.granted()),
                extension != null && extension.joint());
    }
}
