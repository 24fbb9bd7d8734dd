package io.onetrip.supervision.timeline;

import java.util.List;

/** What happened to each case, in the order of the instants. */
public interface Timeline {
    /**
     * Adds a line inside the running transaction.
     *
     * @param id of the event told, once only
     * @param sequence decides between lines of one instant
     */
    void tell(String id, long sequence, String caseNumber, Line line);

    /** With names filled in; empty for a case nobody has told of. */
    List<Line> of(String caseNumber);
}
