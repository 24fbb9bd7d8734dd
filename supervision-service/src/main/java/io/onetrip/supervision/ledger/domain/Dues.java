package io.onetrip.supervision.ledger.domain;

import io.onetrip.workingdays.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The last days of a clock by each limit that binds it.
 *
 * @param casePromise what the bundle promised for the whole case; binds items only
 */
public record Dues(
        Deadline promise, Deadline statute, @Nullable Deadline casePromise) {
    public Deadline earliest() {
        var earliest = promise.earlier(statute);
        return casePromise == null ? earliest : earliest.earlier(casePromise);
    }

    /** The limit that ends first; of two on one day the one nearer to the clock. */
    public BindingLimit binding() {
        var date = earliest().date();
        if (promise.date().equals(date)) return BindingLimit.PROMISE;
        return statute.date().equals(date) ? BindingLimit.STATUTE : BindingLimit.CASE_PROMISE;
    }

    /** True while any of them was counted over a year whose calendar is not out. */
    public boolean provisional() {
        return promise.provisional() || statute.provisional() || casePromise != null && casePromise.provisional();
    }
}
