package io.onetrip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.Downstream;
import io.onetrip.gateway.support.Surroundings;
import io.onetrip.gateway.support.WithGateway;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WithGateway
@ExtendWith(OutputCaptureExtension.class)
class BreakersIT {
    private final Surroundings around = Surroundings.get();
    private final Browser caller = new Browser();
    private final CountDownLatch over = new CountDownLatch(1);

    @BeforeEach
    void restore() {
        around.restore();
    }

    @AfterEach
    void letGo() {
        over.countDown();
    }

    @Test
    void answersForAServiceThatIsDownWhileTheOthersGoOn() {
        var catalog = around.service("catalog");
        catalog.stop();
        try {
            for (int i = 0; i < 10; i++) {
                assertUnavailable("/api/catalog/bundles", Duration.ofSeconds(3));
                assertThat(caller.get("/api/ratings/abc").statusCode()).isEqualTo(200);
            }
        } finally {
            catalog.start();
        }
        comesBack("/api/catalog/bundles");
    }

    @Test
    void writesNoSecretOfALinkIntoTheLog(CapturedOutput log) {
        var rating = around.service("rating");
        rating.stop();
        try {
            assertUnavailable("/api/ratings/secretOfALink", Duration.ofSeconds(3));
        } finally {
            rating.start();
        }
        assertThat(log.getAll()).contains("rating did not answer GET").doesNotContain("secretOfALink");
        comesBack("/api/ratings/abc");
    }

    @Test
    void waitsNoLongerThanThreeSecondsForAServiceThatHangs() {
        around.service("rating").answersWith(_ -> await());
        assertUnavailable("/api/ratings/abc", Duration.ofSeconds(3));
        assertThat(caller.get("/api/catalog/bundles").statusCode()).isEqualTo(200);

        for (int i = 0; i < 5; i++) assertUnavailable("/api/ratings/abc", Duration.ofSeconds(3));
        assertUnavailable("/api/ratings/abc", Duration.ofMillis(500)); // the breaker is open by now

        over.countDown();
        around.service("rating").restore();
        comesBack("/api/ratings/abc");
    }

    @Test
    void passesOnWhatAServiceRefusesItself() {
        around.service("catalog").answersWith(exchange -> Downstream.reply(exchange, 503, "{\"own\":true}"));
        for (int i = 0; i < 20; i++) {
            assertThat(caller.get("/api/catalog/bundles").body()).isEqualTo("{\"own\":true}");
        }
    }

    @Test
    void doesNotCutAnAnswerThatTakesItsTime() {
        around.service("catalog").answersWith(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 4; i++) {
                    body.write("data: %d\n\n".formatted(i).getBytes(StandardCharsets.UTF_8));
                    body.flush();
                    pause(Duration.ofSeconds(1));
                }
            }
        });

        assertThat(caller.get("/api/catalog/bundles").body()).contains("data: 3");
    }

    private void assertUnavailable(String path, Duration atMost) {
        var start = System.nanoTime();
        var answer = caller.get(path);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("/problems/service-unavailable", "traceId");
        assertThat(took).isLessThan(atMost);
    }

    private void comesBack(String path) {
        Awaitility.await().until(() -> ok(caller.get(path)) && ok(caller.get(path)) && ok(caller.get(path)));
    }

    private static boolean ok(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
