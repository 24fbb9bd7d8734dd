package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.DispatchedItem;
import io.onetrip.approval.tasks.domain.DispatchedPapers;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.RuleCheck;
import io.onetrip.approval.tasks.domain.RuleCheck.Obstacle;
import io.onetrip.approval.tasks.domain.RuleChecks;
import io.onetrip.approval.tasks.domain.TaskOpened;
import io.onetrip.approval.tasks.domain.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Grants a task in the transaction that opens it, where its item's rule holds; else people decide and see why. */
@Component
class DecideAtOnce implements TaskOpened {
    private final DecideTasks decideTasks;
    private final RuleChecks checks;
    private final AtOnceProperties properties;
    private final Clock clock;
    private final JsonMapper json;

    DecideAtOnce(
            DecideTasks decideTasks, RuleChecks checks, AtOnceProperties properties, Clock clock, JsonMapper json) {
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
        var atOnce = dispatched.rules().atOnce();
        if (atOnce == null) return;
        var task = dispatched.task();
        var check = atOnce.check(json.readValue(dispatched.content(), DispatchedPapers.class));
        if (!dispatched.rules().entrusted())
            check = new RuleCheck(check.basis(), List.of(new Obstacle(Obstacle.Kind.NOT_ACCEPTED, "")));
        if (clock.instant().isAfter(dispatched.dispatchedAt().plus(properties.within())))
            check = check.and(Obstacle.Kind.LATE);
        checks.keep(task.id(), check);
        if (!check.held()) return;
        var verdict = Verdict.by(check.basis());
        decideTasks.decide(task.id(), Officer.byRule(task.department()), () -> verdict);
    }
}
