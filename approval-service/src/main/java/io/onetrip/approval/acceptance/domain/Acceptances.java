package io.onetrip.approval.acceptance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The acceptance of every task's item. */
public interface Acceptances {
    /** Of tasks that exist; of an entrusted item of which nothing was asked, the window's. */
    Map<String, ItemAcceptance> of(Collection<String> taskIds);

    AskedFor askedFor(String taskId);

    /** @param runsFrom the day the item's clock runs from; its due date is counted again soon */
    void save(String taskId, ItemAcceptance changed, LocalDate runsFrom);

    /**
     * What came from the window takes the place of what lay before the department.
     *
     * @param form fields with their values, as JSON
     * @param materials by id, each as JSON
     */
    void takeIn(String taskId, String form, Map<String, String> materials);

    /**
     * Tasks whose papers came in too early to be answered yet and of which nothing was said, by id, after the given one.
     *
     * @param receivedBefore by the working days there are to answer, from 0 to 5
     */
    List<String> unanswered(List<Instant> receivedBefore, String after, int atMost);
}
