package io.onetrip.supervision.ledger.application;

import io.onetrip.supervision.counting.Counters;
import io.onetrip.supervision.ledger.domain.Clock;
import io.onetrip.supervision.ledger.domain.Clocks;
import io.onetrip.supervision.ledger.domain.Subject;
import io.onetrip.supervision.orders.OrderRule;
import io.onetrip.supervision.orders.SupervisionOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The one place where a clock changes, so that the counters always agree with the clocks, and an order hears of its end. */
@Service
class LedgerBook {
    private final Clocks clocks;
    private final Counters counters;
    private final SupervisionOrders orders;

    LedgerBook(Clocks clocks, Counters counters, SupervisionOrders orders) {
        this.orders = orders;
        this.clocks = clocks;
        this.counters = counters;
    }

    void put(@Nullable Clock before, Clock after) {
        if (after.equals(before)) return;
        clocks.save(after);
        counters.add(Tally.between(before, after));
        var closing = after.closing();
        if (closing != null && before != null && before.running() && after.subject() instanceof Subject.Item item)
            orders.settle(OrderRule.ITEM_LATE, item.itemCaseNumber(), 0, closing.at());
    }
}
