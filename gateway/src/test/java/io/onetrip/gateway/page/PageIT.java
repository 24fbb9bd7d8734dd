package io.onetrip.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.WithGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithGateway
class PageIT {
    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/window/cases/261123-00042-K", "/rate/8f14e45fceea167a", "/nowhere"})
    void everyViewIsTheOnePage(String path) {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("OneTrip test page");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void filesNamedByTheirHashAreKeptForAYear() {
        var answer = browser.get("/assets/app-1a2b3c.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-999.js", "/favicon.missing", "/auth/nothing", "/actuator"})
    void whatIsNoViewIsNotAnsweredWithThePage(String path) {
        assertThat(browser.get(path).body()).doesNotContain("OneTrip test page");
    }

    @Test
    void tellsTheBrowserWhatToRefuse() {
        var headers = browser.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty(); // this address has no https
    }
}
