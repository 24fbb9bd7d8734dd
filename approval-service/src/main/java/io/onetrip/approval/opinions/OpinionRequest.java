package io.onetrip.approval.opinions;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opinion asked of another department or of a named expert; each change gives a new one.
 *
 * @param number among those of the task, from 1
 * @param department who is asked, or an expert is
 * @param due last day, to its end, in Asia/Shanghai
 * @param overdue told to supervision: silence neither agrees nor disagrees
 */
record OpinionRequest(
        int number,
        State state,
        String question,
        @Nullable String department,
        @Nullable String expert,
        LocalDate due,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer,
        @Nullable Withdrawal withdrawal,
        boolean overdue) {
    private static final int LONGEST_YEARS = 1;

    enum State {
        ASKED,
        GIVEN,
        WITHDRAWN,
        /** Its task was decided or closed without it. */
        LAPSED
    }

    enum Stance {
        AGREE,
        AGREE_WITH_CONDITIONS,
        DISAGREE
    }

    /** @param by of an expert's: who has taken it down */
    record Answer(Stance stance, String text, String by, Instant at) {}

    record Withdrawal(String reason, String by, Instant at) {}

    /** What is asked, of whom; exactly one of department and expert is named. */
    record Question(
            String text,
            @Nullable String department,
            @Nullable String expert,
            LocalDate due) {}

    static OpinionRequest of(int number, Question asked, Officer by, Instant at, LocalDate today) {
        var department = asked.department();
        if ((department == null) == (asked.expert() == null) || by.department().equals(department))
            throw OpinionRefusals.addressee();
        if (asked.due().isBefore(today) || asked.due().isAfter(today.plusYears(LONGEST_YEARS)))
            throw OpinionRefusals.due();
        return new OpinionRequest(
                number,
                State.ASKED,
                asked.text(),
                department,
                asked.expert(),
                asked.due(),
                by.name(),
                at,
                null,
                null,
                false);
    }

    /** A late one is still an opinion. */
    OpinionRequest answer(Stance stance, String text, Officer by, Instant at) {
        requireAsked();
        return with(State.GIVEN, new Answer(stance, text, by.name(), at), null, overdue);
    }

    OpinionRequest withdraw(String reason, Officer by, Instant at) {
        requireAsked();
        return with(State.WITHDRAWN, null, new Withdrawal(reason, by.name(), at), overdue);
    }

    OpinionRequest lapse() {
        requireAsked();
        return with(State.LAPSED, null, null, overdue);
    }

    OpinionRequest late() {
        requireAsked();
        return with(State.ASKED, null, null, true);
    }

    boolean open() {
        return state == State.ASKED;
    }

    private void requireAsked() {
        if (!open()) throw OpinionRefusals.over();
    }

    private OpinionRequest with(State next, @Nullable Answer given, @Nullable Withdrawal taken, boolean late) {
        return new OpinionRequest(
                number, next, question, department, expert, due, askedBy, askedAt, given, taken, late);
    }
}
