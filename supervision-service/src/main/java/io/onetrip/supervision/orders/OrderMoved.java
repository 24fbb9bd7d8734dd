package io.onetrip.supervision.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** supervision.order-moved.v1; what was answered stays between supervision and the department. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderMoved(
        String caseNumber,
        String orderNumber,
        OrderRule rule,
        String itemCaseNumber,
        String itemId,
        @Nullable String department,
        @Nullable Integer opinion,
        LocalDate due,
        SupervisionOrder.State what,
        Instant at) {
    static final String TYPE = "supervision.order-moved.v1";

    static OrderMoved of(SupervisionOrder order, SupervisionOrder.State what, Instant at) {
        var silence = order.silence();
        return new OrderMoved(
                silence.caseNumber(),
                order.number(),
                silence.rule(),
                silence.itemCaseNumber(),
                silence.itemId(),
                silence.department(),
                silence.opinion() == 0 ? null : silence.opinion(),
                silence.due(),
                what,
                at);
    }
}
