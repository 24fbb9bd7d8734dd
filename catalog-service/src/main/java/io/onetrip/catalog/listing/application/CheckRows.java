package io.onetrip.catalog.listing.application;

import static java.util.stream.Collectors.toSet;

import io.onetrip.catalog.listing.domain.KnownEntries;
import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListRow;
import io.onetrip.catalog.listing.domain.RowCheck;
import io.onetrip.catalog.listing.domain.Verdict;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Service;

/** Judges the next rows of a list against the catalogue, its open revisions and the rows before them. */
@Service
class CheckRows {

    private static final int BATCH = 1000;

    private final ListJobs jobs;
    private final KnownEntries known;

    CheckRows(ListJobs jobs, KnownEntries known) {
        this.jobs = jobs;
        this.known = known;
    }

    /** False where none is left. */
    boolean run(ListJob job) {
        var rows = jobs.unchecked(job.id(), BATCH);
        if (rows.isEmpty()) return false;
        var codes =
                rows.stream().map(ListRow::key).filter(key -> !key.isEmpty()).collect(toSet());
        var around = new BatchSurroundings(
                known.items(codes), jobs.repeated(job.id(), codes), known.departments(), jobs.newDepartments(job.id()));
        var verdicts = new LinkedHashMap<ListRow, Verdict>();
        for (var row : rows) {
            var verdict = RowCheck.check(row, around);
            if (verdict.newDepartment() != null) around.add(verdict.newDepartment());
            verdicts.put(row, verdict);
        }
        jobs.save(job.id(), verdicts);
        return true;
    }
}
