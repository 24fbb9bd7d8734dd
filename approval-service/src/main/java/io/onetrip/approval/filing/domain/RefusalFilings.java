package io.onetrip.approval.filing.domain;

import io.onetrip.approval.tasks.domain.TaskCursor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filings of all departments. */
public interface RefusalFilings {
    void add(List<RefusalFiling> filings);

    Optional<RefusalFiling> find(String id);

    /** Nobody else changes it until the transaction ends. */
    Optional<RefusalFiling> lock(String id);

    void save(RefusalFiling filing);

    /** The last of each task that has one. */
    Map<String, RefusalFiling> latest(Collection<String> taskIds);

    /** Reasons overruled before, by task. */
    Map<String, Set<String>> overruledReasons(Collection<String> taskIds);

    /** In review since before the day, not told to be late yet, of tasks that are not closed. */
    List<String> lateSince(LocalDate day, int atMost);

    List<ListedFiling> page(FilingFilter filter, @Nullable TaskCursor after, int limit);
}
