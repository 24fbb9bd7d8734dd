package io.onetrip.catalog.listing.application;

import io.onetrip.catalog.listing.domain.ListJob;
import io.onetrip.catalog.listing.domain.ListJobs;
import io.onetrip.catalog.listing.domain.ListJobs.Request;
import io.onetrip.catalog.listing.domain.ListReader;
import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a list and leaves the rest to the background. A file that is no list leaves nothing behind. */
@Service
public class TakeList {

    private final List<ListReader> readers;
    private final ListJobs jobs;
    private final TransactionTemplate transaction;

    /** One file at a time is open; the others wait on disk. */
    private final ReentrantLock open = new ReentrantLock(true);

    TakeList(List<ListReader> readers, ListJobs jobs, TransactionTemplate transaction) {
        this.readers = readers;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /** @param key sent again with the same file, it is answered with the same job */
    public record Upload(
            ListJob.Editor editor,
            String key,
            String fingerprint,
            String fileName,
            Path file,
            byte[] head,
            boolean trial) {}

    /** @throws ListRefused when it is no list */
    public ListJob run(Upload upload) {
        var reader = readers.stream()
                .filter(each -> each.reads(upload.head()))
                .findFirst()
                .orElseThrow(
                        () -> new ListRefused(
                                Reason.FORMAT_REFUSED,
                                "A list is an Excel workbook (.xlsx) or JSON. Save an older workbook (.xls) as .xlsx, without a password."));
        open.lock();
        try {
            return transaction.execute(status -> take(upload, reader));
        } finally {
            open.unlock();
        }
    }

    private ListJob take(Upload upload, ListReader reader) {
        var begun = jobs.begin(new Request(
                upload.editor(),
                upload.key(),
                upload.fingerprint(),
                upload.fileName(),
                reader.format(),
                upload.trial()));
        if (begun.now()) read(begun.id(), upload.file(), reader);
        return jobs.get(begun.id());
    }

    private void read(long job, Path file, ListReader reader) {
        var count = new AtomicInteger();
        List<String> ignored;
        try (var rows = jobs.rows(job)) {
            ignored = reader.read(file, row -> {
                if (count.incrementAndGet() > ListReader.MOST_ROWS)
                    throw new ListRefused(
                            Reason.TOO_MANY_ROWS,
                            "The list has more than %d rows. Split it into several.".formatted(ListReader.MOST_ROWS));
                rows.accept(row);
            });
        }
        if (count.get() == 0) throw new ListRefused(Reason.NOT_A_LIST, "The list has no rows. Fill in at least one.");
        jobs.ready(job, count.get(), ignored);
    }
}
