package io.onetrip.supervision.ledger.adapter.rest;

import io.onetrip.supervision.ledger.domain.BindingLimit;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.ClockState;
import io.onetrip.supervision.ledger.domain.Outcome;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.workingdays.Deadline;
import io.onetrip.workingdays.Light;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clock as a supervisor sees it; ANSWER is that of the hall's word on an online application. */
record ClockResponse(
        String clockId,
        Kind kind,
        String caseNumber,
        String bundleName,
        String hall,
        @Nullable String itemCaseNumber,
        @Nullable String itemId,
        @Nullable String itemName,
        @Nullable String department,
        @Nullable String departmentName,
        Instant startedAt,
        Due due,
        Light light,
        ClockState state,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome) {
    enum Kind {
        CASE,
        ANSWER,
        ITEM
    }

    /**
     * @param binding the limit that ends first
     * @param provisional true while a year it is counted over has no published calendar
     */
    record Due(
            LocalDate promise,
            LocalDate statute,
            @Nullable LocalDate caseDue,
            LocalDate earliest,
            BindingLimit binding,
            boolean provisional) {}

    static ClockResponse of(Clock clock, Map<String, String> names) {
        var subject = clock.subject();
        var item = subject instanceof Subject.Item ofItem ? ofItem : null;
        var closing = clock.closing();
        return new ClockResponse(
                clock.id().value(),
                kind(subject),
                subject.caseNumber(),
                subject.bundleName(),
                subject.hall(),
                item == null ? null : item.itemCaseNumber(),
                item == null ? null : item.itemId(),
                item == null ? null : item.itemName(),
                item == null ? null : item.department(),
                item == null ? null : names.getOrDefault(item.department(), item.department()),
                clock.startedAt(),
                due(clock),
                clock.light(),
                clock.running() ? ClockState.RUNNING : ClockState.CLOSED,
                closing == null ? null : closing.at(),
                closing == null ? null : closing.outcome());
    }

    private static Kind kind(Subject subject) {
        return switch (subject) {
            case Subject.WholeCase _ -> Kind.CASE;
            case Subject.OnlineAnswer _ -> Kind.ANSWER;
            case Subject.Item _ -> Kind.ITEM;
        };
    }

    private static Due due(Clock clock) {
        var dues = clock.reckoning().dues();
        return new Due(
                dues.promise().date(),
                dues.statute().date(),
                date(dues.casePromise()),
                dues.earliest().date(),
                dues.binding(),
                dues.earliest().provisional());
    }

    private static @Nullable LocalDate date(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.date();
    }
}
