package io.onetrip.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.Downstream;
import io.onetrip.gateway.support.Surroundings;
import io.onetrip.gateway.support.WithGateway;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithGateway
class BodyLimitIT {
    private static final int MEGABYTE = 1024 * 1024;
    private final Surroundings around = Surroundings.get();
    private final Browser caller = new Browser();

    @BeforeEach
    void restore() {
        around.restore();
    }

    @Test
    void streamsAFileOfFiftyMegabytes() {
        var answer = post("/api/cases/files", BodyPublishers.ofByteArray(new byte[50 * MEGABYTE]));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(around.service("case").last().bodyLength()).isEqualTo(50L * MEGABYTE);
    }

    @Test
    void waitsForAnUploadOverASlowLine() {
        var answer = post("/api/cases/files", BodyPublishers.ofInputStream(() -> new SlowLine(20, 200)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(around.service("case").last().bodyLength()).isEqualTo(20L * SlowLine.PORTION);
    }

    @Test
    void refusesWhatIsAnnouncedAsTooLarge() {
        var answer = post("/api/catalog/imports", BodyPublishers.ofByteArray(new byte[100 * MEGABYTE]));

        assertTooLarge(answer);
        assertThat(around.service("catalog").arrived()).isEmpty();
    }

    @Test
    void refusesWhatGrowsTooLargeOnTheWayAndBlamesNoService() {
        for (int i = 0; i < 10; i++) {
            var answer = post("/api/cases", BodyPublishers.ofInputStream(() -> InputStream.nullInputStream()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertTooLarge(post("/api/cases", unannounced(3 * MEGABYTE)));
        }
    }

    @Test
    void passesOnARefusalBeforeAllWasSent() {
        around.service("case").answersWith(exchange -> Downstream.reply(exchange, 413, "{\"own\":true}"));
        var answer = post("/api/cases/files", BodyPublishers.ofByteArray(new byte[20 * MEGABYTE]));

        assertThat(answer.statusCode()).isIn(413, 503); // the server may cut the line before the answer was read
        around.restore();
        assertThat(post("/api/cases", BodyPublishers.ofString("{}")).statusCode())
                .isEqualTo(200);
    }

    private void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/too-large", "traceId");
    }

    private static BodyPublisher unannounced(int size) {
        return BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[size]));
    }

    private HttpResponse<String> post(String path, BodyPublisher body) {
        HttpRequest.Builder request = caller.request(path)
                .header("Authorization", "Bearer " + around.token("intake-main"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body);
        return caller.send(request);
    }
}
