package io.onetrip.cases.output.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import java.util.Optional;

/** All courier orders; at most one for a case. */
public interface CourierOrders {
    Optional<CourierOrder> of(CaseNumber number);

    /** The same, kept from who tells couriers until the transaction ends. */
    Optional<CourierOrder> lock(CaseNumber number);

    Optional<CourierOrder> find(String orderNumber);

    /** Orders that no courier has been told of yet and whose packets are not held; kept from other replicas until the transaction ends. */
    List<CourierOrder> lockUnsent(int limit);

    /** Orders that a courier was told of and whose packets have been held since; kept like those. */
    List<CourierOrder> lockHeld(int limit);

    void save(CourierOrder order);

    void remove(CourierOrder order);
}
