package io.onetrip.approval.tasks.adapter.rest;

import io.onetrip.approval.acceptance.adapter.rest.AcceptanceResponse;
import io.onetrip.approval.filing.adapter.rest.RefusalResponse;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.domain.Claim;
import io.onetrip.approval.tasks.domain.Decision;
import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.ListedTask;
import io.onetrip.approval.tasks.domain.RuleChecks;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.approval.tasks.domain.TaskTimes;
import io.onetrip.calendar.PublishedCalendars;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows tasks with their due dates by the calendar as it is published now. */
@Component
class TaskViews {
    private final PublishedCalendars calendars;
    private final TaskTimes times;
    private final RefusalFilings refusals;
    private final TaskHistory history;
    private final RuleChecks ruleChecks;
    private final Clock clock;
    private final JsonMapper json;

    TaskViews(
            PublishedCalendars calendars,
            TaskTimes times,
            RefusalFilings refusals,
            TaskHistory history,
            RuleChecks ruleChecks,
            Clock clock,
            JsonMapper json) {
        this.history = history;
        this.ruleChecks = ruleChecks;
        this.times = times;
        this.refusals = refusals;
        this.calendars = calendars;
        this.clock = clock;
        this.json = json;
    }

    TaskPage page(List<ListedTask> rows, int limit, Function<ListedTask, String> cursor) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new TaskPage(summaries(shown), rows.size() > limit ? cursor.apply(shown.getLast()) : null);
    }

    TaskView view(ListedTask listed) {
        var dispatched = listed.dispatched();
        var content = json.readTree(dispatched.content());
        return new TaskView(
                summaries(List.of(listed)).getFirst(),
                dispatched.hall(),
                dispatched.wave(),
                dispatched.receivedAt(),
                dispatched.acceptedAt(),
                content.get("form"),
                content.get("formLabels"),
                content.get("materials"),
                content.get("missing"),
                dispatched.task().results(),
                listed.task().decision().map(TaskViews::decision).orElse(null),
                history.of(listed),
                ruleChecks.of(dispatched.task().id()).orElse(null));
    }

    private List<TaskSummary> summaries(List<ListedTask> listed) {
        var workingDays = calendars.current().workingDays();
        var cases = listed.stream()
                .map(row -> row.dispatched().task().caseNumber())
                .distinct()
                .toList();
        var changed = times.of(cases, LocalDate.now(clock));
        var filed = refusals.latest(
                listed.stream().map(row -> row.task().item().id()).toList());
        return listed.stream()
                .map(row -> summary(
                        row,
                        changed.getOrDefault(row.dispatched().task().caseNumber(), TaskTimes.OfCase.NONE),
                        filed.get(row.task().item().id()),
                        workingDays))
                .toList();
    }

    private TaskSummary summary(
            ListedTask listed,
            TaskTimes.OfCase times,
            @Nullable RefusalFiling refusal,
            WorkingDayCalendar workingDays) {
        var dispatched = listed.dispatched();
        var item = dispatched.task();
        var open = listed.task().status() == TaskStatus.OPEN || listed.task().status() == TaskStatus.CLAIMED;
        return new TaskSummary(
                item.id(),
                item.caseNumber(),
                item.itemId(),
                item.itemName(),
                dispatched.bundleName(),
                dispatched.applicantName(),
                item.department(),
                listed.task().status(),
                listed.task().claim().map(Claim::by).map(OfficerResponse::of).orElse(null),
                dispatched.dispatchedAt(),
                due(dispatched, times, workingDays),
                open ? times.stoppedUntil().get(item.id()) : null,
                AcceptanceResponse.of(listed, workingDays, clock.getZone()),
                refusal == null ? null : RefusalResponse.of(refusal, LocalDate.now(clock)),
                listed.version());
    }

    private DueResponse due(DispatchedItem dispatched, TaskTimes.OfCase times, WorkingDayCalendar workingDays) {
        var due = dispatched
                .clock(clock.getZone())
                .due(workingDays, dispatched.task().id(), times.changes());
        var earliest = due.earliest();
        return new DueResponse(
                due.promise().date(),
                due.statute().date(),
                due.casePromise().date(),
                earliest.date(),
                earliest.provisional(),
                workingDays.workingDaysBetween(LocalDate.now(clock), earliest.date()));
    }

    private static TaskView.DecisionResponse decision(Decision decision) {
        return new TaskView.DecisionResponse(
                decision.outcome(),
                decision.reason(),
                decision.legalBasis(),
                OfficerResponse.of(decision.decidedBy()),
                decision.decidedAt(),
                decision.results(),
                decision.bounds(),
                decision.basis());
    }
}
