package io.onetrip.workingdays;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a whole case, from acceptance: the bundle's promise; by statute the bundle's joint limit
 * (行政许可法 42(2)), else the items' statutory limits chained along the waves.
 */
public record CaseClock(
        LocalDate received,
        LocalDate accepted,
        Limit promise,
        @Nullable Limit jointLimit,
        List<Member> members) {

    /** What an item of the case adds to the chain; waves count from 1. */
    public record Member(int wave, Limit statute) {}

    public CaseClock {
        members = List.copyOf(members);
    }

    public Due due(WorkingDayCalendar calendar) {
        return due(calendar, CaseChanges.NONE);
    }

    /** With what has changed the clocks of its items. */
    public Due due(WorkingDayCalendar calendar, CaseChanges changes) {
        var statute = jointLimit == null
                ? chained(calendar, changes)
                : changes.ofJointLimit().deadline(calendar, accepted, jointLimit);
        return new Due(changes.ofCase().deadline(calendar, accepted, promise), statute);
    }

    /** A wave starts when the one before it has used all its time. */
    private Deadline chained(WorkingDayCalendar calendar, CaseChanges changes) {
        var end = new Deadline(accepted, false);
        var waves = members.stream().mapToInt(Member::wave).sorted().distinct().toArray();
        for (var wave : waves) {
            var start = end;
            for (var member : members)
                if (member.wave() == wave) end = end.later(after(calendar, start, member, changes));
        }
        return end;
    }

    private Deadline after(WorkingDayCalendar calendar, Deadline start, Member member, CaseChanges changes) {
        var fromReceipt = member.statute().startsFrom() == ClockStart.RECEIPT;
        var end = changes.ofWave(member.wave())
                .deadline(calendar, fromReceipt ? received : start.date(), member.statute());
        return new Deadline(end.date(), end.provisional() || !fromReceipt && start.provisional());
    }

    /** The two last days of a case. */
    public record Due(Deadline promise, Deadline statute) {
        public Deadline earliest() {
            return promise.earlier(statute);
        }
    }
}
