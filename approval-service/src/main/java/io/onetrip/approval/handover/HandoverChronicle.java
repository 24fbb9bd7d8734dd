package io.onetrip.approval.handover;

import io.onetrip.approval.tasks.domain.Happening;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.TaskChronicle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who had a task, in their order. */
@Component
class HandoverChronicle implements TaskChronicle {
    private final Handovers handovers;

    HandoverChronicle(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public List<Happening> of(String taskId) {
        return told(handovers.of(taskId));
    }

    /** A claim stands before the first time its task was given away; of one that was handed over that is told already. */
    static List<Happening> told(List<Handover> handovers) {
        var told = new ArrayList<Happening>();
        var given = Instant.MIN;
        for (var one : handovers) {
            var from = one.from();
            if (from != null && !from.at().equals(given))
                told.add(new Happening(from.at(), "CLAIMED", from.by().name(), null));
            told.add(one.to() == null ? returned(one) : handedOver(one, one.to()));
            given = one.at();
        }
        return told;
    }

    private static Happening returned(Handover one) {
        return new Happening(one.at(), "RETURNED", one.by().name(), one.reason());
    }

    private static Happening handedOver(Handover one, Officer to) {
        return new Happening(
                one.at(), "HANDED_OVER", "%s → %s".formatted(one.by().name(), to.name()), one.reason());
    }
}
