package io.onetrip.approval.tasks.domain;

import java.util.List;

/**
 * What was dispatched to the department; it does not change.
 *
 * @param id the item case number
 * @param results what a grant brings about
 */
public record ItemTask(
        String id, String caseNumber, String itemId, String itemName, String department, List<ResultKind> results) {
    public ItemTask {
        results = List.copyOf(results);
    }
}
