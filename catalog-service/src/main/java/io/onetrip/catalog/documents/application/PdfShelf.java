package io.onetrip.catalog.documents.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * PDFs that were set already. Anyone may ask for them and setting one takes memory and a fifth of a second: the same
 * page is set once, and two at a time are set at most.
 */
@Component
public class PdfShelf {

    private static final int LARGEST_TOTAL = 16 << 20;
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 8;

    private final PdfPages pages;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Cache<String, byte[]> set = Caffeine.newBuilder()
            .maximumWeight(LARGEST_TOTAL)
            .<String, byte[]>weigher((mark, pdf) -> pdf.length)
            .build();

    PdfShelf(PdfPages pages) {
        this.pages = pages;
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
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new DocumentsBusy();
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
