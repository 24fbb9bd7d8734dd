package io.onetrip.supervision.ledger.domain;

/** What departments have told of the times of cases, also before the clocks have started. */
public interface ToldTimes {
    /** Holds the case's place until the transaction ends. */
    CaseTimes of(String caseNumber);

    void save(String caseNumber, ItemTimes changed);
}
