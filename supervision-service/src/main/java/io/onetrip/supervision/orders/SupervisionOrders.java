package io.onetrip.supervision.orders;

import java.time.Instant;

/** Follows silence up; called inside the transaction that has found it, or its end. */
public interface SupervisionOrders {
    /** Once for each silence. */
    void issue(Silence silence);

    /** What was waited for has come; the order stays until a supervisor closes it. */
    void settle(OrderRule rule, String itemCaseNumber, int opinion, Instant at);
}
