package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was told of the acceptance of an item that is not entrusted to the window: its department accepts, asks once for
 * corrections or declines within five working days, or the fewer of a special law, else silence accepts from when the papers came in (行政许可法 32(4)).
 * Whatever order it is told in, and however often, it comes to the same.
 *
 * @param accepted the day the department's acceptance counts from
 */
public record Reception(@Nullable LocalDate accepted, List<Asked> asked) {
    public static final Reception NONE = new Reception(null, List.of());

    public Reception {
        asked = asked.stream().sorted(Comparator.comparingInt(Asked::number)).toList();
    }

    /** Corrections by their number, told by the department and by the window; either may be heard first. */
    public record Asked(int number, @Nullable LocalDate handedIn) {}

    /**
     * From when an item runs.
     *
     * @param deemedFrom the first day on which silence will have moved it to when the papers came in, if it will
     */
    record Start(LocalDate runsFrom, @Nullable LocalDate deemedFrom) {}

    public Reception accept(LocalDate on) {
        return new Reception(accepted == null || on.isBefore(accepted) ? on : accepted, asked);
    }

    public Reception ask(int number) {
        return asked.stream().anyMatch(one -> one.number() == number) ? this : with(new Asked(number, null));
    }

    public Reception handIn(int number, LocalDate on) {
        var known = asked.stream()
                .filter(one -> one.number() == number)
                .map(Asked::handedIn)
                .anyMatch(day -> day != null && !day.isAfter(on));
        return known ? this : with(new Asked(number, on));
    }

    /** The papers are with the applicant: the department's time stands until they come back. */
    public boolean awaitsCorrections() {
        return accepted == null && asked.stream().anyMatch(one -> one.handedIn() == null);
    }

    /** Nobody is deemed accepted by a day that an unpublished calendar may move. */
    Start start(LocalDate papers, int days, WorkingDayCalendar calendar, LocalDate today) {
        if (accepted != null) return new Start(accepted, null);
        var deemed = DeemedAcceptance.of(calendar, latest(papers), days);
        var lastDay = deemed.lastDayToNotify();
        if (awaitsCorrections() || lastDay.provisional()) return new Start(lastDay.date(), null);
        return today.isBefore(deemed.effectiveFrom())
                ? new Start(lastDay.date(), deemed.effectiveFrom())
                : new Start(deemed.acceptedOn(), null);
    }

    private LocalDate latest(LocalDate papers) {
        return asked.stream()
                .map(Asked::handedIn)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(papers))
                .max(Comparator.naturalOrder())
                .orElse(papers);
    }

    private Reception with(Asked changed) {
        return new Reception(
                accepted,
                Stream.concat(asked.stream().filter(one -> one.number() != changed.number()), Stream.of(changed))
                        .toList());
    }
}
