package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.CasePlans;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.PlanChange;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.planning.Question;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the plan of a case again by other answers, with the very version of the bundle that it was received by. */
@Service
public class ReplanCase {
    private final FindCase find;
    private final CaseAccess access;
    private final CasePlans plans;
    private final CollectPapers papers;
    private final CurrentSilence silence;
    private final Clock clock;

    ReplanCase(
            FindCase find,
            CaseAccess access,
            CasePlans plans,
            CollectPapers papers,
            CurrentSilence silence,
            Clock clock) {
        this.find = find;
        this.access = access;
        this.plans = plans;
        this.papers = papers;
        this.silence = silence;
        this.clock = clock;
    }

    /** What would change, and the plan that would come of it; nothing is stored. */
    public record Outlook(PlanChange change, CasePlan plan) {}

    @Transactional(readOnly = true)
    public List<Question> questions(CaseNumber number, Clerk clerk) {
        return plans.questions(find.find(number, clerk).plan().bundle());
    }

    @Transactional(readOnly = true)
    public Outlook preview(CaseNumber number, Clerk clerk, Map<String, Object> answers) {
        var found = find.find(number, clerk);
        var plan = plans.replan(found.plan().bundle(), answers);
        return new Outlook(found.changeBy(plan), plan);
    }

    @Transactional
    public ServiceCase replan(CaseNumber number, Clerk clerk, Map<String, Object> answers, HandedInPapers more) {
        return access.change(number, found -> {
            silence.get().requireOpen(found, clock.instant());
            found.requireHall(clerk);
            var plan = plans.replan(found.plan().bundle(), answers);
            return found.replan(clerk, answers, plan, papers.collect(clerk.hall(), more), clock.instant());
        });
    }
}
