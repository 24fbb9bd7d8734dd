package io.onetrip.approval.tasks.domain;

import io.onetrip.workingdays.CaseChanges;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What has changed the clocks of cases; it is counted in wherever a day due is shown or stored. */
public interface TaskTimes {
    /** By case number; those nothing has happened to may be missing. */
    Map<String, OfCase> of(Collection<String> caseNumbers, LocalDate today);

    /** @param stoppedUntil of tasks whose clock stands, the latest end that was told */
    record OfCase(CaseChanges changes, Map<String, LocalDate> stoppedUntil) {
        public static final OfCase NONE = new OfCase(CaseChanges.NONE, Map.of());

        public OfCase {
            stoppedUntil = Map.copyOf(stoppedUntil);
        }
    }
}
