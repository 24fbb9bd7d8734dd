package io.onetrip.approval.tasks.application;

import io.onetrip.approval.tasks.domain.Gathering;
import io.onetrip.approval.tasks.domain.Officer;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides up to a thousand tasks with as many statements as few need: events, numbers and audit are stored in one go. */
@Service
public class DecideManyTasks {
    private final DecideTasks decideTasks;
    private final List<Gathering> gatherings;

    DecideManyTasks(DecideTasks decideTasks, List<Gathering> gatherings) {
        this.decideTasks = decideTasks;
        this.gatherings = gatherings;
    }

    /** As {@link DecideTasks#decideAll}. */
    @Transactional
    public List<DecideTasks.Answer> decide(List<DecideTasks.Proposal> proposals, Officer officer) {
        Supplier<List<DecideTasks.Answer>> work = () -> decideTasks.decideAll(proposals, officer);
        for (var gathering : gatherings) {
            var inner = work;
            work = () -> gathering.together(inner);
        }
        return work.get();
    }
}
