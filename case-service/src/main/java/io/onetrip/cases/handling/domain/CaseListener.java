package io.onetrip.cases.handling.domain;

import java.util.List;

/** Hears, inside the same transaction, of what has become true of a case; what it throws undoes the step. */
public interface CaseListener {
    void happened(ServiceCase serviceCase, List<CaseEvent> events);
}
