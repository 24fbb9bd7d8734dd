package io.onetrip.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.Replica;
import io.onetrip.gateway.support.WithGateway;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WithGateway
class ReplicaIT {
    private final Browser browser = new Browser();

    @Test
    void anyReplicaServesAnySession() {
        browser.signIn("intake-main", "/window");
        var session = browser.cookie("onetrip");
        assertThat(session).isNotNull();

        try (var other = Replica.start(Map.of())) {
            var elsewhere = new Browser(other.address());
            var answer =
                    elsewhere.send(elsewhere.request("/api/session").header("Cookie", "onetrip=" + session.getValue()));

            assertThat(answer.body()).contains("\"authenticated\":true", "intake-main");
        }
    }

    @Test
    void overHttpsCookiesBelongToThisHostAlone() {
        try (var secure = Replica.start(Map.of("onetrip.public-address", "https://one.example.cn"))) {
            var answer = new Browser(secure.address()).get("/login?to=/window");

            assertThat(answer.headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-onetrip=")
                            .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                            .doesNotContain("Domain="));
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }
}
