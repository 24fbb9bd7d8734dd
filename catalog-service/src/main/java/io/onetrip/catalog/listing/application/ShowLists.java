package io.onetrip.catalog.listing.application;

import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListJobs.Checked;
import io.onetrip.catalog.listing.domain.Outcome;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** What became of lists, and of their rows. */
@Service
public class ShowLists {

    private static final int BATCH = 1000;

    private final ListJobs jobs;

    ShowLists(ListJobs jobs) {
        this.jobs = jobs;
    }

    public List<ListJob> latest(long before, int limit) {
        return jobs.list(before, limit);
    }

    public ListJob one(long id) {
        return jobs.get(id);
    }

    public List<Checked> rows(long id, Set<Outcome> outcomes, int after, int limit) {
        jobs.get(id);
        return jobs.checked(id, outcomes, after, limit);
    }

    /** All of them, without holding them all. */
    public void each(long id, Set<Outcome> outcomes, Consumer<Checked> row) {
        var after = 0;
        while (true) {
            var rows = jobs.checked(id, outcomes, after, BATCH);
            rows.forEach(row);
            if (rows.size() < BATCH) return;
            after = rows.getLast().row().number();
        }
    }
}
