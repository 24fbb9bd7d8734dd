package io.onetrip.supervision.opinions;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.opinions.LateOpinions.LateOpinion;
import io.onetrip.supervision.orders.OrderRule;
import io.onetrip.supervision.orders.Silence;
import io.onetrip.supervision.orders.SupervisionOrders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an opinion from when it is told to be late until it is given or needed no more. */
@Component
class OpinionMovedListener implements EventHandler<OpinionMovedListener.OpinionMoved> {
    private final LateOpinions opinions;
    private final SupervisionOrders orders;

    OpinionMovedListener(LateOpinions opinions, SupervisionOrders orders) {
        this.opinions = opinions;
        this.orders = orders;
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
            orders.settle(OrderRule.OPINION_LATE, told.itemCaseNumber(), told.number(), told.at());
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
        orders.issue(silence(told));
    }

    /** An expert is followed up by the department that has asked. */
    private static Silence silence(OpinionMoved told) {
        return new Silence(
                OrderRule.OPINION_LATE,
                told.caseNumber(),
                told.itemCaseNumber(),
                told.itemId(),
                Objects.requireNonNullElse(told.askedDepartment(), told.department()),
                told.number(),
                told.due());
    }
}
