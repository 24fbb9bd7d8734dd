package io.onetrip.supervision.opinions;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.opinions.LateOpinions.LateOpinion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an opinion from when it is told to be late until it is given or needed no more. */
@Component
class OpinionMovedListener implements EventHandler<OpinionMovedListener.OpinionMoved> {
    private final LateOpinions opinions;

    OpinionMovedListener(LateOpinions opinions) {
        this.opinions = opinions;
    }

    /** What supervision needs of {@code approval.opinion-moved.v1}. */
    record OpinionMoved(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            int number,
            String what,
            @Nullable String askedDepartment,
            LocalDate due,
            Instant at) {}

    @Override
    public String type() {
        return "approval.opinion-moved.v1";
    }

    @Override
    public Class<OpinionMoved> dataType() {
        return OpinionMoved.class;
    }

    @Override
    public void handle(ReceivedEvent<OpinionMoved> event) {
        var told = event.data();
        if (!told.what().equals("OVERDUE")) {
            opinions.over(told.itemCaseNumber(), told.number());
            return;
        }
        opinions.add(new LateOpinion(
                told.itemCaseNumber(),
                told.number(),
                told.caseNumber(),
                told.itemId(),
                told.department(),
                told.askedDepartment(),
                told.due(),
                told.at()));
    }
}
