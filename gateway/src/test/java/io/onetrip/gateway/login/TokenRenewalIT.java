package io.onetrip.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.RealmSettings;
import io.onetrip.gateway.support.Surroundings;
import io.onetrip.gateway.support.WithGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithGateway
class TokenRenewalIT {
    private final Surroundings around = Surroundings.get();
    private final RealmSettings realm = new RealmSettings(around.keycloakAddress());
    private final Browser browser = new Browser();

    @BeforeEach
    void letTokensRunOutAtOnce() {
        around.restore();
        realm.accessTokenLifespan(30); // less than the minute's notice at which a token is renewed
    }

    @AfterEach
    void restore() {
        realm.accessTokenLifespan(300);
    }

    @Test
    void renewsATokenBeforeItRunsOut() {
        browser.signIn("intake-main", "/window");
        browser.get("/api/cases");
        var first = around.service("case").last().headers().getFirst("Authorization");
        browser.get("/api/cases");
        var second = around.service("case").last().headers().getFirst("Authorization");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void endsASessionThatKeycloakHasEnded() {
        browser.signIn("intake-main", "/window");
        realm.logOutEveryone();
        var answer = browser.get("/api/cases");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/unauthorized");
        assertThat(browser.session().get("authenticated").asBoolean()).isFalse();
    }
}
