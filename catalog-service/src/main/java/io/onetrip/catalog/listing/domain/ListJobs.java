package io.onetrip.catalog.listing.domain;

import io.onetrip.catalog.listing.domain.ListJob.Editor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists that were handed in, with their rows. */
public interface ListJobs {
    /**
     * @param key what the editor calls this action, so that it is done once
     * @param fingerprint of all that was asked for
     */
    record Request(Editor editor, String key, String fingerprint, String fileName, ListFormat format, boolean trial) {}

    /**
     * The job of this request, and whether it was begun just now.
     *
     * @throws ListRefused when the key belongs to another request
     */
    record Begun(long id, boolean now) {}

    Begun begin(Request request);

    /** Where the rows of a job go as they are read; the last ones when it is closed. */
    interface Rows extends Consumer<ListRow>, AutoCloseable {
        @Override
        void close();
    }

    Rows rows(long job);

    /** Lets the work begin; none before has seen the job. */
    void ready(long job, int rows, List<String> ignoredColumns);

    /** @throws ListRefused when there is none */
    ListJob get(long id);

    /** The latest first, before that number. */
    List<ListJob> list(long before, int limit);

    /** Of replicas, one works at a time, until its transaction ends. */
    boolean mine();

    Optional<ListJob> next();

    /** In order, those not checked yet. */
    List<ListRow> unchecked(long job, int limit);

    /**
     * A code that stands in a list more than once.
     *
     * @param contradiction the first row that says something else; null where all say the same
     */
    record Repeated(ListRow first, @Nullable Integer contradiction) {}

    Map<String, Repeated> repeated(long job, Collection<String> codes);

    List<ListedDepartment> newDepartments(long job);

    void save(long job, Map<ListRow, Verdict> verdicts);

    /** False where somebody has cancelled it meanwhile. */
    boolean move(long job, ListStatus from, ListStatus to);

    /** Forgets what was found, because the catalogue has moved on. */
    void checkAgain(long job);

    /** What is to be drafted, and whether its row is good. */
    record Draft(ListedItem item, boolean good) {}

    List<Draft> drafts(long job);

    void stored(long job, @Nullable Long revision, @Nullable Long faultyRevision);

    /** Counts a failed attempt; after several the job is given up. */
    void failed(long job, String why);

    /** A row with what was found in it. */
    record Checked(ListRow row, Outcome outcome) {}

    /** In order, after that row; of these outcomes, or of all where none is named. */
    List<Checked> checked(long job, Set<Outcome> outcomes, int after, int limit);

    /** Forgets rows of jobs that ended long ago. */
    void forget();
}
