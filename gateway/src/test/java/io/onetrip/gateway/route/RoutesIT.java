package io.onetrip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.gateway.support.Browser;
import io.onetrip.gateway.support.Surroundings;
import io.onetrip.gateway.support.WithGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WithGateway
class RoutesIT {
    private final Surroundings around = Surroundings.get();
    private final Browser caller = new Browser();

    @BeforeEach
    void restore() {
        around.restore();
    }

    @ParameterizedTest
    @CsvSource({
        "catalog, /api/catalog/departments/x",
        "case, /api/cases",
        "case, /api/cases/261123-00042-K",
        "case, /api/public/cases/261123-00042-K?phone=1234",
        "case, /api/case/operations/dead-letters",
        "approval, /api/approval/tasks",
        "approval, /api/departments/v1/tasks",
        "rating, /api/ratings/abc",
        "rating, /api/rating/operations/dead-letters",
        "supervision, /api/supervision/board"
    })
    void eachPathHasItsService(String service, String path) {
        var answer = withToken("operator-1", path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(service);
        assertThat(around.service(service).last().uri().toString()).isEqualTo(path);
    }

    @Test
    void passesACallersTokenAsItIs() {
        var token = around.token("intake-main");
        caller.send(caller.request("/api/cases").header("Authorization", "Bearer " + token));

        assertThat(around.service("case").last().headers().getFirst("Authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void tellsServicesWhereTheRequestCameInWhateverTheCallerClaims() {
        caller.send(caller.request("/api/catalog/bundles")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("Cookie", "onetrip=stolen"));

        var headers = around.service("catalog").last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat("http://" + headers.getFirst("X-Forwarded-Host")).isEqualTo(around.address());
        assertThat(headers.getFirst("traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
        assertThat(headers.get("Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"catalog, /api/catalog/v3/api-docs", "case, /api/cases/v3/api-docs", "rating, /api/ratings/v3/api-docs"
    })
    void showsWhatAServiceOffers(String service, String path) {
        assertThat(caller.get(path).statusCode()).isEqualTo(200);
        assertThat(around.service(service).last().uri().toString()).isEqualTo("/v3/api-docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/catalog/bundles?query=x",
                "/api/public/progress/abc",
                "/api/ratings/abc",
                "/api/catalog/calendar/2026"
            })
    void letsAnyoneReadWhatIsPublic(String path) {
        assertThat(caller.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases",
                "/api/online/cases",
                "/api/cases/drafts",
                "/api/ratings/summary",
                "/api/ratings",
                "/api/approval/tasks",
                "/api/nothing"
            })
    void asksForASessionOrATokenWithoutLeadingAway(String path) {
        var answer = caller.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/unauthorized", "traceId");
    }

    /** The token in the address is the secret; what only shows takes nothing. */
    @Test
    void letsWhoHoldsAReceiptHandIn() {
        for (var path : List.of("uploads", "corrections", "items/I/corrections", "deferred-materials"))
            assertThat(post("/api/public/progress/abc/" + path)).isEqualTo(200);
        assertThat(post("/api/public/cases/261126-0016X-1/corrections")).isEqualTo(401);
    }

    private int post(String path) {
        return caller.send(caller.request(path).POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    @Test
    void knowsNoOtherPath() {
        var answer = withToken("operator-1", "/api/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/not-found", "traceId");
    }

    @Test
    void refusesATokenThatSomeoneElseSigned() {
        var parts = around.token("intake-main").split("\\.");
        var forged = parts[0] + "." + parts[1] + "." + parts[2].replaceAll("^.{8}", "AAAAAAAA");
        var answer = caller.send(caller.request("/api/cases").header("Authorization", "Bearer " + forged));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/unauthorized");
        assertThat(around.service("case").arrived()).isEmpty();
    }

    @Test
    void keepsInternalPathsInside() {
        assertThat(caller.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(caller.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(withToken("intake-main", "/actuator/prometheus").statusCode())
                .isEqualTo(403);
        assertThat(withToken("operator-1", "/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state");
        assertThat(withToken("intake-main", "/api/case/operations/dead-letters").statusCode())
                .isEqualTo(403);
        assertThat(caller.get("/auth/realms/master/.well-known/openid-configuration")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/auth/admin/master/console/").statusCode()).isEqualTo(404);
        assertThat(caller.get("/auth/realms/onetrip/.well-known/openid-configuration")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsAuditChainsToSupervisorsToo() {
        var chain = "/api/rating/operations/audit/rating/330100202603020001/1";
        assertThat(withToken("supervisor-1", chain).statusCode()).isEqualTo(200);
        assertThat(withToken("operator-1", chain).statusCode()).isEqualTo(200);
        assertThat(around.service("rating").last().uri().toString()).isEqualTo(chain);
        assertThat(withToken("intake-main", chain).statusCode()).isEqualTo(403);
        assertThat(withToken("supervisor-1", "/api/rating/operations/parked").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> withToken(String username, String path) {
        return caller.send(caller.request(path).header("Authorization", "Bearer " + around.token(username)));
    }
}
