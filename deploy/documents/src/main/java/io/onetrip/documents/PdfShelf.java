package io.onetrip.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * PDFs that were set already. Anyone may ask for them and setting one takes memory: the same page is set once, one page
 * at a time, and who would wait too long is asked to come again.
 */
@Component
public class PdfShelf {

    private static final int LARGEST_TOTAL = 16 << 20;
    private static final int AT_A_TIME = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PdfPages pages;
    private final Duration patience;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Cache<String, byte[]> set = Caffeine.newBuilder()
            .maximumWeight(LARGEST_TOTAL)
            .<String, byte[]>weigher((mark, pdf) -> pdf.length)
            .build();

    @Autowired
    PdfShelf(PdfPages pages) {
        this(pages, PATIENCE);
    }

    PdfShelf(PdfPages pages, Duration patience) {
        this.pages = pages;
        this.patience = patience;
    }

    /**
     * @param mark the same for the same page
     * @throws DocumentsBusy when no place comes free in time
     */
    public byte[] get(String mark, String page) {
        return set.get(mark, each -> set(page));
    }

    private byte[] set(String page) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw new DocumentsBusy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DocumentsBusy();
        }
        try {
            return pages.set(page);
        } finally {
            places.release();
        }
    }
}
