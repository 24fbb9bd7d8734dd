package io.onetrip.approval.clock.adapter.rest;

import io.onetrip.approval.clock.adapter.rest.ClockView.Binding;
import io.onetrip.approval.clock.application.ReadClock.Shown;
import io.onetrip.approval.clock.domain.StepMove;
import io.onetrip.approval.clock.domain.TaskExtension;
import io.onetrip.approval.clock.domain.TaskSuspension;
import io.onetrip.approval.tasks.domain.TaskTimes;
import io.onetrip.calendar.PublishedCalendar;
import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.workingdays.ClockChanges;
import io.onetrip.workingdays.ExplainedDay;
import io.onetrip.workingdays.ItemClock;
import io.onetrip.workingdays.Limit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts a task's clock day by day, by the calendar as it is published now. */
@Component
class ClockViews {
    private final PublishedCalendars calendars;
    private final TaskTimes times;
    private final Clock time;

    ClockViews(PublishedCalendars calendars, TaskTimes times, Clock time) {
        this.calendars = calendars;
        this.times = times;
        this.time = time;
    }

    ClockView view(Shown shown) {
        var item = shown.task().dispatched();
        var id = item.task().id();
        var today = LocalDate.now(time);
        var calendar = calendars.current();
        var changes = times.of(List.of(item.task().caseNumber()), today)
                .getOrDefault(item.task().caseNumber(), TaskTimes.OfCase.NONE)
                .changes();
        var clock = item.clock(time.getZone());
        var due = clock.due(calendar.workingDays(), id, changes);
        var binding = binding(due);
        var limit = limit(clock, binding);
        var ofCase = binding == Binding.CASE_PROMISE;
        var from = ofCase ? clock.accepted() : clock.startOf(limit);
        var counted = ofCase ? changes.casePromise(id, clock.dispatched()) : changes.own(id);
        var last = due.earliest().date();
        var days = ExplainedDay.of(calendar.workingDays(), from, last, limit, counted);
        var open = shown.task().task().decision().isEmpty()
                && shown.task().task().closedAt().isEmpty();
        return new ClockView(
                id,
                binding,
                from,
                last,
                due.earliest().provisional(),
                limit,
                days.stream().filter(ExplainedDay::counts).count(),
                days.stream()
                        .filter(day -> day.counts() && !day.date().isAfter(today))
                        .count(),
                days.stream().map(day -> day(day, shown, calendar)).toList(),
                shown.clock().suspensions().stream()
                        .map(one -> suspended(one, today))
                        .toList(),
                extended(shown.clock().extension()),
                new ClockView.Possible(
                        open && shown.clock().extension() == null && !today.isAfter(last),
                        shown.byOrgan().days(),
                        shown.byOrgan().unit(),
                        shown.byOrgan().approver(),
                        shown.jointDays()),
                steps(shown, clock, calendar, changes.own(id), open, today),
                shown.kinds());
    }

    private static Binding binding(ItemClock.Due due) {
        var date = due.earliest().date();
        if (due.promise().date().equals(date)) return Binding.PROMISE;
        return due.statute().date().equals(date) ? Binding.STATUTE : Binding.CASE_PROMISE;
    }

    private static Limit limit(ItemClock clock, Binding binding) {
        return switch (binding) {
            case PROMISE -> clock.promise();
            case STATUTE -> clock.statute();
            case CASE_PROMISE -> clock.casePromise();
        };
    }

    private ClockView.Day day(ExplainedDay day, Shown shown, PublishedCalendar calendar) {
        var because = day.why() != ExplainedDay.Why.SUSPENDED
                ? null
                : shown.clock().suspensions().stream()
                        .filter(one -> one.counted(LocalDate.now(time)).covers(day.date()))
                        .map(TaskSuspension::name)
                        .distinct()
                        .collect(Collectors.joining("、"));
        var name = calendar.names().get(day.date());
        return new ClockView.Day(
                day.date(),
                day.why(),
                day.counts(),
                day.extended(),
                name,
                because == null || because.isEmpty() ? null : because);
    }

    private static ClockView.Suspended suspended(TaskSuspension one, LocalDate today) {
        var closing = one.closing();
        return new ClockView.Suspended(
                one.number(),
                one.kind(),
                one.name(),
                one.reason(),
                one.notice(),
                one.openedAt(),
                one.openedOn(),
                one.openedBy().name(),
                one.expectedEnd(),
                closing == null && today.isAfter(one.expectedEnd()),
                closing == null ? null : closing.on(),
                closing == null ? null : closing.by().name(),
                closing == null ? null : closing.result());
    }

    private static ClockView.@Nullable Extended extended(@Nullable TaskExtension one) {
        return one == null
                ? null
                : new ClockView.Extended(
                        one.joint(),
                        one.days(),
                        one.unit(),
                        one.reason(),
                        one.grantedOn(),
                        one.grantedBy().name(),
                        one.authority());
    }

    private static List<ClockView.Step> steps(
            Shown shown, ItemClock clock, PublishedCalendar calendar, ClockChanges own, boolean open, LocalDate today) {
        var rules = shown.task().dispatched().rules();
        var now = shown.clock().step(rules).orElse("");
        var dues = clock.stepDues(
                calendar.workingDays(),
                rules.steps().stream().map(step -> step.days()).toList(),
                own);
        var steps = new ArrayList<ClockView.Step>();
        for (var step : rules.steps()) {
            var due = dues.get(steps.size()).date();
            var current = step.name().equals(now);
            var begun = shown.clock().moves().stream()
                    .filter(move -> move.step().equals(step.name()))
                    .findFirst();
            steps.add(new ClockView.Step(
                    step.name(),
                    step.days(),
                    due,
                    current,
                    open && current && today.isAfter(due),
                    begun.map(StepMove::at).orElse(null),
                    begun.map(move -> move.by().name()).orElse(null)));
        }
        return steps;
    }
}
