package io.onetrip.supervision.ledger.domain;

import java.util.List;

/**
 * The steps of an item, which share out its promise.
 *
 * @param entrusted whether the window's acceptance is the department's: then the first step is the one after it
 */
public record StepPlan(List<Step> steps, boolean entrusted) {
    public static final StepPlan NONE = new StepPlan(List.of(), true);

    public StepPlan {
        steps = List.copyOf(steps);
    }

    public record Step(String name, int days) {}

    /** Where the department stands; -1 where there are no steps. */
    int now(String begun) {
        for (int place = 0; place < steps.size(); place++)
            if (begun.isEmpty()
                    ? !(entrusted && steps.get(place).name().equals("ACCEPTANCE"))
                    : steps.get(place).name().equals(begun)) return place;
        return -1;
    }
}
