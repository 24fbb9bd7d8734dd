package io.onetrip.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.Surroundings;
import io.onetrip.gateway.support.WithGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithGateway
class LoginIT {
    private final Surroundings around = Surroundings.get();
    private final Browser browser = new Browser();

    @BeforeEach
    void restore() {
        around.restore();
    }

    @Test
    void signsInThroughKeycloakUnderTheSameAddressAndComesBack() {
        assertThat(browser.session().get("authenticated").asBoolean()).isFalse();

        assertThat(browser.signIn("intake-main", "/window/cases?status=RECEIVED"))
                .endsWith("/window/cases?status=RECEIVED");

        var session = browser.session();
        assertThat(session.get("authenticated").asBoolean()).isTrue();
        assertThat(session.get("username").asString()).isEqualTo("intake-main");
        assertThat(session.get("hall").asString()).isEqualTo("H_MAIN");
        assertThat(session.get("roles").toString()).contains("intake-clerk");
        assertThat(session.get("name").asString()).isNotBlank();
    }

    @Test
    void startsTheLoginWithAProofKey() {
        var toKeycloak = browser.get("/login/with/keycloak").headers().firstValue("Location");

        assertThat(toKeycloak).get().asString().startsWith(around.address() + "/auth/realms/onetrip/");
        assertThat(toKeycloak).get().asString().contains("code_challenge=", "code_challenge_method=S256", "state=");
    }

    @Test
    void keepsTheSessionInACookieThatNoScriptReads() {
        browser.signIn("intake-main", "/window");

        var cookie = browser.cookie("onetrip");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    @Test
    void givesServicesTheTokenOfTheUser() {
        browser.signIn("supervisor-1", "/board");
        browser.get("/api/supervision/board");

        var arrived = around.service("supervision").last();
        assertThat(claims(arrived.headers().getFirst("Authorization"))
                        .get("preferred_username")
                        .asString())
                .isEqualTo("supervisor-1");
        assertThat(arrived.headers().get("Cookie")).isNull();
    }

    @Test
    void refusesACommandThatThePageDidNotSend() {
        browser.signIn("intake-main", "/window");
        var answer = browser.send(browser.request("/api/cases")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/csrf-token-missing");
        assertThat(around.service("case").arrived()).isEmpty();

        assertThat(browser.post("/api/cases", "{\"a\":1}").statusCode()).isEqualTo(200);
        assertThat(around.service("case").last().bodyLength()).isEqualTo(7);
    }

    @Test
    void asksNoSuchProofOfATokenOrOfAnyoneInPublic() {
        var token = around.token("intake-main");
        assertThat(browser.send(browser.request("/api/cases")
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.send(browser.request("/api/ratings/abc").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void endsTheSessionHereAndAtKeycloak() {
        browser.signIn("output-main", "/window/output");
        var end = JsonMapper.shared()
                .readTree(browser.post("/logout", "").body())
                .get("location")
                .asString();

        assertThat(browser.session().get("authenticated").asBoolean()).isFalse();
        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(401);

        var back = browser.get(end).headers().firstValue("Location");
        assertThat(back).hasValue(around.address() + "/");
        var again = browser.follow(browser.get("/login?to=/window"));
        assertThat(again.body()).contains("kc-form-login"); // asked for the password once more
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example", "/\\evil.example", "javascript:alert(1)"})
    void leadsNobodyAway(String target) {
        assertThat(browser.signIn("intake-east", target)).isIn("/", around.address() + "/");
    }

    private static JsonNode claims(String authorization) {
        var payload = authorization.substring("Bearer ".length()).split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }
}
