package io.onetrip.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.probe.Http;
import io.onetrip.chassis.probe.OnRealParts;
import io.onetrip.chassis.probe.Tokens;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class TokensIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void letsAnyoneCallWhatIsPublic() {
        var answer = Http.to(port).get("/api/probe/open");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("\"1970-01-01T00:00:00Z\"");
        assertThat(Http.to(port).get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void readsTheActorFromTheToken() {
        var token = Tokens.of("zhang", "approver").claim("department", "D_X").claim("hall", "H_X");
        var answer = Http.to(port).as(Tokens.sign(token)).get("/api/probe/me");
        assertThat(answer.body())
                .contains("\"id\":\"zhang\"", "\"name\":\"Name of zhang\"", "\"roles\":[\"approver\"]")
                .contains("\"department\":\"D_X\"", "\"hall\":\"H_X\"");
    }

    @Test
    void refusesWhoHasNoToken() {
        refused(Http.to(port));
    }

    @Test
    void refusesAnExpiredToken() {
        var expired = Tokens.of("zhang").expirationTime(Date.from(Instant.now().minusSeconds(120)));
        refused(Http.to(port).as(Tokens.sign(expired)));
    }

    @Test
    void refusesATokenMadeOutForAnother() {
        refused(Http.to(port).as(Tokens.sign(Tokens.of("zhang").audience("account"))));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refused(Http.to(port).as(Tokens.sign(Tokens.of("zhang").issuer("http://localhost/auth/realms/other"))));
    }

    @Test
    void refusesATokenSignedByAStranger() {
        refused(Http.to(port).as(Tokens.signByStranger(Tokens.of("zhang"))));
    }

    @Test
    void refusesARoleThatMayNot() {
        var clerk = Http.to(port).as(Tokens.sign(Tokens.of("li", "intake-clerk")));
        assertThat(clerk.get("/api/probe/clerks").statusCode()).isEqualTo(200);
        var answer = clerk.get("/api/probe/approvers");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/forbidden");

        var supervisor = Http.to(port).as(Tokens.sign(Tokens.of("wu", "supervisor")));
        assertThat(supervisor.get("/api/probe/approvers").statusCode()).isEqualTo(200);
        assertThat(supervisor.get("/api/probe/clerks").statusCode()).isEqualTo(403);
    }

    @Test
    void letsOnlyAnOperatorSeeDeadLetters() {
        var path = "/api/probe/operations/dead-letters";
        assertThat(Http.to(port).get(path).statusCode()).isEqualTo(401);
        assertThat(Http.to(port)
                        .as(Tokens.sign(Tokens.of("wu", "supervisor")))
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Http.to(port)
                        .as(Tokens.sign(Tokens.of("op", "operator")))
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
    }

    private void refused(Http caller) {
        refused(caller.get("/api/probe/me"));
        var name = "stranger-" + UUID.randomUUID();
        refused(caller.with("Idempotency-Key", name).post("/api/probe/counters", "{\"name\": \"%s\"}".formatted(name)));
        assertThat(jdbc.sql("select count(*) from event_sequence where aggregate_id = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/unauthorized", "traceId");
    }
}
