package io.onetrip.cases.handling.domain;

import java.util.List;

/** Tells the others what has become true of a case, in this order, if the transaction commits. */
public interface CaseEvents {
    void publish(ServiceCase serviceCase, List<CaseEvent> events);
}
