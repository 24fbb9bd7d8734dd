package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selected item with its place in the order and its limits under the answers.
 *
 * @param because why it is in the plan; absent from plans that were frozen before reasons were told
 * @param rules how its department handles it; absent from plans that were frozen before they were kept, and from
 *     answers to the public: then the item is entrusted and nothing more is known
 * @param labels the lists it stands on (必须现场办 and the other twelve); empty in plans that were frozen before they were kept
 */
public record PlannedItem(
        String id,
        String name,
        String department,
        String departmentName,
        int wave,
        Limit promise,
        Limit statute,
        List<String> after,
        List<Result> results,
        @Nullable Reason because,
        @Nullable ItemRules rules,
        List<String> labels) {

    /** The list of items for which the applicant must come to a hall (必须现场办). */
    private static final String IN_HALL = "IN_HALL";

    public PlannedItem {
        labels = labels == null ? List.of() : List.copyOf(labels);
    }

    /** Without rules and lists. */
    public PlannedItem(
            String id,
            String name,
            String department,
            String departmentName,
            int wave,
            Limit promise,
            Limit statute,
            List<String> after,
            List<Result> results,
            @Nullable Reason because) {
        this(id, name, department, departmentName, wave, promise, statute, after, results, because, null, List.of());
    }

    /** Whether the window accepts it for its department (综窗委托受理). */
    public boolean acceptedByWindow() {
        return rules == null || rules.entrusted();
    }

    /** Working days to accept it, to refuse or to tell what is wrong; after them silence has accepted. */
    public int daysToAccept() {
        return (rules == null ? ItemRules.NONE : rules).daysToAccept();
    }

    PlannedItem withoutRules() {
        return new PlannedItem(
                id, name, department, departmentName, wave, promise, statute, after, results, because, null, labels);
    }

    /** Whether the applicant must come to a hall for it. */
    public boolean asksToCome() {
        return labels.contains(IN_HALL);
    }
}
