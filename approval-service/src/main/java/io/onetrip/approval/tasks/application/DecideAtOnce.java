package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.DispatchedPapers;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.RuleCheck;
import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle;
import io.onetrip.approval.tasks.domain.RuleChecks;
import io.onetrip.approval.tasks.domain.TaskOpened;
import io.onetrip.approval.tasks.domain.TaskStatus;
import io.onetrip.approval.tasks.domain.Tasks;
import io.onetrip.approval.tasks.domain.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Grants a task in the transaction that opens it, or that brings what it lacked, where its item's rule holds; else people decide and see why. */
@Component
public class DecideAtOnce implements TaskOpened {
    private final Tasks tasks;
    private final DecideTasks decideTasks;
    private final RuleChecks checks;
    private final AtOnceProperties properties;
    private final Clock clock;
    private final JsonMapper json;

    DecideAtOnce(
            Tasks tasks,
            DecideTasks decideTasks,
            RuleChecks checks,
            AtOnceProperties properties,
            Clock clock,
            JsonMapper json) {
        this.tasks = tasks;
        this.decideTasks = decideTasks;
        this.checks = checks;
        this.properties = properties;
        this.clock = clock;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public void opened(DispatchedItem dispatched, Instant papersReceivedAt) {
        if (dispatched.rules().atOnce() == null) return;
        var check = check(dispatched, dispatched.dispatchedAt());
        checks.keep(dispatched.task().id(), check);
        if (check.held()) grant(dispatched, check);
    }

    /**
     * What a rule lacked may have come since: it is looked at again, as long as nobody has claimed the task.
     *
     * @param at when the case, which had not ended the items then, told of it
     */
    public void papersCame(Collection<String> ids, Instant at) {
        var open = tasks.lock(ids).values().stream()
                .filter(task -> task.status() == TaskStatus.OPEN)
                .map(task -> task.item().id())
                .toList();
        for (var dispatched : tasks.dispatched(open)) {
            if (dispatched.rules().atOnce() == null) continue;
            var check = check(dispatched, at);
            if (!check.held() || grant(dispatched, check))
                checks.keep(dispatched.task().id(), check);
        }
    }

    private RuleCheck check(DispatchedItem dispatched, Instant told) {
        var atOnce = Objects.requireNonNull(dispatched.rules().atOnce());
        var check = atOnce.check(json.readValue(dispatched.content(), DispatchedPapers.class));
        if (!dispatched.rules().entrusted())
            check = new RuleCheck(check.basis(), List.of(new Obstacle(Obstacle.Kind.NOT_ACCEPTED, "")));
        return clock.instant().isAfter(told.plus(properties.within())) ? check.and(Obstacle.Kind.LATE) : check;
    }

    /** False where people hold the task back, who have begun to look at it without claiming it. */
    private boolean grant(DispatchedItem dispatched, RuleCheck check) {
        var task = dispatched.task();
        var verdict = Verdict.by(check.basis());
        var proposal = new DecideTasks.Proposal(task.id(), () -> verdict);
        return decideTasks
                        .decideAll(List.of(proposal), Officer.byRule(task.department()))
                        .getFirst()
                        .refused()
                == null;
    }
}
