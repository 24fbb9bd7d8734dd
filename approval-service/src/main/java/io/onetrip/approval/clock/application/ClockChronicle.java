package io.onetrip.approval.clock.application;

import io.onetrip.approval.clock.domain.TaskClocks;
import io.onetrip.approval.clock.domain.TaskSuspension;
import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a clock was stopped, resumed and extended, and when steps were begun. */
@Component
class ClockChronicle implements TaskChronicle {
    private final TaskClocks clocks;

    ClockChronicle(TaskClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public List<Happening> of(String taskId) {
        var clock = clocks.of(taskId);
        var told = new ArrayList<Happening>();
        clock.suspensions().forEach(one -> tell(one, told));
        var extension = clock.extension();
        if (extension != null)
            told.add(new Happening(
                    extension.grantedAt(), "EXTENDED", extension.grantedBy().name(), extension.reason()));
        for (var move : clock.moves())
            told.add(new Happening(move.at(), "STEP_" + move.step(), move.by().name(), null));
        return told;
    }

    private static void tell(TaskSuspension one, List<Happening> told) {
        told.add(new Happening(
                one.openedAt(), "SUSPENDED", one.openedBy().name(), "%s: %s".formatted(one.name(), one.reason())));
        var closing = one.closing();
        if (closing != null)
            told.add(new Happening(
                    closing.at(), "RESUMED", closing.by().name(), "%s: %s".formatted(one.name(), closing.result())));
    }
}
