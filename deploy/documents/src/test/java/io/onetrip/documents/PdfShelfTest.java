package io.onetrip.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PdfShelfTest {

    private final AtomicInteger set = new AtomicInteger();

    @Test
    void aPageIsSetOnce() {
        var shelf = new PdfShelf(this::pdf);
        assertThat(shelf.get("a", "page")).isSameAs(shelf.get("a", "page"));
        assertThat(shelf.get("b", "other")).isNotEqualTo(shelf.get("a", "page"));
        assertThat(set).hasValue(2);
    }

    @Test
    void whoWouldWaitTooLongIsAskedToComeAgain() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var shelf = new PdfShelf(page -> blocked(page, begun, goOn), Duration.ofMillis(50));
        var first = CompletableFuture.supplyAsync(() -> shelf.get("a", "slow"));
        begun.await();
        assertThatExceptionOfType(DocumentsBusy.class).isThrownBy(() -> shelf.get("b", "other"));
        goOn.countDown();
        assertThat(first.get()).isNotEmpty();
        assertThat(shelf.get("b", "other")).isNotEmpty();
    }

    @Test
    void aPageThatFailsLeavesItsPlaceToTheNext() {
        var shelf = new PdfShelf(this::failing, Duration.ofMillis(50));
        for (var each = 0; each < 3; each++)
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> shelf.get("a", "bad"));
        assertThat(shelf.get("b", "good")).isNotEmpty();
    }

    private byte[] pdf(String page) {
        set.incrementAndGet();
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] failing(String page) {
        if (page.equals("bad")) throw new IllegalStateException("not a page");
        return pdf(page);
    }

    private byte[] blocked(String page, CountDownLatch begun, CountDownLatch goOn) {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return pdf(page);
    }
}
