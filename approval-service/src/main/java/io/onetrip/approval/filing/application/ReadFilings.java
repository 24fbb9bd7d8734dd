package io.onetrip.approval.filing.application;

import io.onetrip.approval.filing.domain.Acting;
import io.onetrip.approval.filing.domain.FilingFilter;
import io.onetrip.approval.filing.domain.ListedFiling;
import io.onetrip.approval.filing.domain.RefusalFiling;
import io.onetrip.approval.filing.domain.RefusalFilings;
import io.onetrip.approval.tasks.domain.TaskCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What waits for a head's or a reviewer's answer, the most urgent first. */
@Service
public class ReadFilings {
    private final RefusalFilings filings;

    ReadFilings(RefusalFilings filings) {
        this.filings = filings;
    }

    public List<ListedFiling> page(Acting reader, boolean ended, @Nullable TaskCursor after, int limit) {
        var review = reader.roles().contains(RefusalFiling.REVIEWER);
        return filings.page(new FilingFilter(review, reader.department(), reader.roles(), ended), after, limit);
    }

    public RefusalFiling find(String id, Acting reader) {
        var filing = filings.find(id).orElseThrow(() -> AnswerFiling.unknown(id));
        filing.requireReadable(reader);
        return filing;
    }
}
