package io.onetrip.supervision.reviews;

import io.onetrip.chassis.event.EventHandler;
import io.onetrip.chassis.event.ReceivedEvent;
import io.onetrip.supervision.orders.OrderRule;
import io.onetrip.supervision.orders.Silence;
import io.onetrip.supervision.orders.SupervisionOrders;
import io.onetrip.supervision.reviews.LateReviews.LateReview;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A late review stands on the board until it is answered and is followed up by an order; silence ends it no other way. */
@Component
class RefusalMovedListener implements EventHandler<RefusalMovedListener.RefusalMoved> {
    private final LateReviews reviews;
    private final SupervisionOrders orders;

    RefusalMovedListener(LateReviews reviews, SupervisionOrders orders) {
        this.reviews = reviews;
        this.orders = orders;
    }

    /** What supervision needs of {@code approval.refusal-moved.v1}. */
    record RefusalMoved(
            String caseNumber,
            String itemCaseNumber,
            String itemId,
            String department,
            String what,
            Instant at,
            @Nullable LocalDate reviewDue) {}

    @Override
    public String type() {
        return "approval.refusal-moved.v1";
    }

    @Override
    public Class<RefusalMoved> dataType() {
        return RefusalMoved.class;
    }

    @Override
    public void handle(ReceivedEvent<RefusalMoved> event) {
        var told = event.data();
        var due = told.reviewDue();
        if (told.what().equals("REVIEW_LATE") && due != null) {
            reviews.add(new LateReview(
                    told.itemCaseNumber(), told.caseNumber(), told.itemId(), told.department(), due, told.at()));
            orders.issue(new Silence(
                    OrderRule.REVIEW_LATE, told.caseNumber(), told.itemCaseNumber(), told.itemId(), null, 0, due));
        } else {
            reviews.answered(told.itemCaseNumber());
            orders.settle(OrderRule.REVIEW_LATE, told.itemCaseNumber(), 0, told.at());
        }
    }
}
