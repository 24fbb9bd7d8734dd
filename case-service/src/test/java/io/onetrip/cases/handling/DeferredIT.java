package io.onetrip.cases.handling;

import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.lacking;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.cases.SetClock;
import io.onetrip.testkit.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Accepted on Monday 2026-11-23 with one material of the plan that may follow. */
@OnRealParts
@Import(SetClock.OfTheService.class)
@TestPropertySource(properties = "onetrip.deferral.pause=200ms")
class DeferredIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired
    SetClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Caller clerk;
    private String material;
    private String number;
    private LocalDate latest;

    @BeforeEach
    void receiveWithoutADeferrableMaterial() {
        jdbc.sql("delete from broken_promise").update();
        clock.set(MONDAY);
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        material = clerk.get("/api/cases/" + received(clerk, complete()))
                .json()
                .at("/plan/materials")
                .valueStream()
                .filter(one -> one.at("/deferrable").asBoolean()
                        && one.at("/way").asString().equals("SUBMIT"))
                .map(one -> one.at("/id").asString())
                .findFirst()
                .orElseThrow();
        number = received(clerk, lacking(material));
        latest = LocalDate.parse(clerk.get("/api/cases/" + number).text("/deferrableUntil/" + material));
    }

    @Test
    void mayFollowNoLongerThanItsItemIsPromised() {
        assertThat(accept(material, latest.plusDays(1)).problem()).isEqualTo("422 /problems/deferral-day-invalid");
        assertThat(accept("M_ARTICLES_X", latest).problem()).isEqualTo("422 /problems/material-not-deferrable");
        assertThat(clerk.get("/api/cases/" + number).text("/status")).isEqualTo("RECEIVED");
        var accepted = accept(material, latest);
        assertThat(accepted.text("/status")).isEqualTo("ACCEPTED");
        assertThat(accepted.text("/deferred/0/by")).isEqualTo(latest.toString());
    }

    @Test
    void thatComesIsTakenInAndNeverLapses() {
        accept(material, latest);
        var handIn = "/api/cases/%s/deferred-materials".formatted(number);
        var brought = Map.of("materials", List.of(Map.of("materialId", material, "paper", true)));
        var taken = clerk.post(handIn, brought);
        assertThat(taken.json().at("/deferred/0/handedInAt").isString()).isTrue();
        assertThat(taken.json().get("missing")).isEmpty();
        assertThat(clerk.post(handIn, brought).problem()).isEqualTo("409 /problems/material-not-awaited");
        assertThat(jdbc.sql("select deferred_due is null from service_case where case_number = ?")
                        .param(number)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isRemindedOfAndEndsWhatNeedsItWhenItDoesNotCome() {
        accept(material, latest);
        clock.set(latest.atTime(4, 0).toInstant(java.time.ZoneOffset.UTC));
        await().until(() -> view().at("/deferred/0/remindedAt").isString());
        assertThat(view().at("/deferred/0/lapsedAt").isMissingNode()
                        || view().at("/deferred/0/lapsedAt").isNull())
                .isTrue();
        clock.set(latest.plusDays(1).atTime(4, 0).toInstant(java.time.ZoneOffset.UTC));
        await().until(() -> view().at("/deferred/0/lapsedAt").isString());
        assertThat(view().at("/items").findValuesAsString("closedReason")).contains("MATERIAL_LAPSED");

        clock.set(MONDAY);
        var again = received(clerk, lacking(material));
        assertThat(clerk.post(
                                "/api/cases/%s/acceptance".formatted(again),
                                Map.of("deferred", List.of(Map.of("materialId", material, "by", "2026-11-23"))))
                        .problem())
                .isEqualTo("422 /problems/promise-broken");
        var barred = clerk.get("/api/cases/" + again).json();
        assertThat(barred.at("/promisesBarred").asBoolean()).isTrue();
        assertThat(barred.path("deferrableUntil").isObject()).isFalse();
    }

    /** It ends what needs it, but nobody broke a promise. */
    @Test
    void thatNobodyPromisedBrandsNobody() {
        accept(material, latest);
        jdbc.sql(
                        "update service_case set deferred = jsonb_set(deferred, '{0,uncommitted}', 'true') where case_number = ?")
                .param(number)
                .update();
        clock.set(latest.plusDays(1).atTime(4, 0).toInstant(java.time.ZoneOffset.UTC));
        await().until(() -> view().at("/deferred/0/lapsedAt").isString());
        assertThat(jdbc.sql("select count(*) from broken_promise where case_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Caller.Answer accept(String what, LocalDate by) {
        return clerk.post(
                "/api/cases/%s/acceptance".formatted(number),
                Map.of("deferred", List.of(Map.of("materialId", what, "by", by.toString()))));
    }

    private tools.jackson.databind.JsonNode view() {
        return clerk.get("/api/cases/" + number).json();
    }
}
