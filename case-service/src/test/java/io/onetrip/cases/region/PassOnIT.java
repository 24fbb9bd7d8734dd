package io.onetrip.cases.region;

import static io.onetrip.cases.Applications.complete;
import static io.onetrip.cases.Applications.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The window of the next region takes in for the main hall. */
@OnRealParts
class PassOnIT {
    private static final String BUNDLE = "B_ENT_OPEN_ACROSS";

    @LocalServerPort
    int port;

    private Caller window;
    private Caller owner;

    @BeforeEach
    void publish() {
        OtherServices.publishCatalogue();
        var across =
                (ObjectNode) Contracts.sample("catalog.bundle-published.v1").deepCopy();
        across.put("id", BUNDLE);
        ((ObjectNode) across.required("definition")).put("id", BUNDLE);
        for (var item : across.required("items")) {
            ((ObjectNode) item).putArray("labels").add("CROSS_REGION");
            ((ObjectNode) item).putArray("handledIn").add("219982000000");
        }
        Neighbours.ofCatalogue("bundle", BUNDLE, across);
        window = Caller.as("intake-next", port);
        owner = Caller.as("intake-main", port);
    }

    @Test
    void theOwningHallAcceptsAndGivesItsNumberAndBothFindTheCase() {
        var number = acrossRegions();
        assertThat(passOn(window, number).status()).isEqualTo(204);
        assertThat(passOn(window, number).problem()).isEqualTo("409 /problems/already-passed-on");
        assertThat(owner.get("/api/cases?passedOn=IN&limit=100").toString()).contains(number);
        assertThat(window.get("/api/cases?passedOn=OUT&limit=100").toString()).contains(number);
        assertThat(owner.get("/api/cases?limit=100").toString()).doesNotContain(number);

        assertThat(window.post("/api/cases/%s/acceptance".formatted(number), "").problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(window.get("/api/cases/" + number).json().at("/share/accept").asBoolean())
                .isFalse();
        assertThat(owner.post("/api/cases/%s/acceptance".formatted(number), "").text("/status"))
                .isEqualTo("ACCEPTED");

        var region = "LS-2026-" + number.substring(7, 12);
        var path = "/api/cases/%s/region-number".formatted(number);
        assertThat(window.post(path, Map.of("number", region)).problem()).isEqualTo("403 /problems/other-hall");
        assertThat(owner.post(path, Map.of("number", "<b>")).status()).isEqualTo(400);
        assertThat(owner.post(path, Map.of("number", region)).status()).isEqualTo(204);
        for (var caller : List.of(window, owner)) {
            var found = caller.get("/api/cases?query=" + region.toLowerCase());
            assertThat(found.text("/content/0/caseNumber")).isEqualTo(number);
            assertThat(caller.get("/api/cases/" + number).text("/passedOn/regionCaseNumber"))
                    .isEqualTo(region);
        }
        assertThat(Caller.as("intake-east", port)
                        .get("/api/cases?query=" + region)
                        .json()
                        .at("/content"))
                .isEmpty();
        assertThat(Caller.as("intake-east", port).get("/api/cases/" + number).problem())
                .isEqualTo("403 /problems/other-hall");
    }

    @Test
    void onlyWhatTheCatalogueLabelsAndOnlyToAnotherRegion() {
        var number = received(window, complete());
        var refused = passOn(window, number);
        assertThat(refused.problem()).isEqualTo("422 /problems/not-across-regions");
        assertThat(refused.json().at("/items").size()).isPositive();
        var within = received(owner, complete());
        assertThat(owner.post(
                                "/api/cases/%s/passing-on".formatted(within),
                                Map.of("hall", "H_EAST", "outputAt", "OWNING"))
                        .problem())
                .isEqualTo("422 /problems/hall-unknown");
    }

    @Test
    void sayWhichHallsThereAre() {
        assertThat(window.get("/api/cases/halls").json().findValuesAsString("region"))
                .contains("219981000000", "219982000000");
    }

    private String acrossRegions() {
        var application = new HashMap<>(complete());
        application.put("bundleId", BUNDLE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> window.get("/api/cases?limit=1").status() == 200
                        && !window.post("/api/cases", withoutAnswers(application))
                                .problem()
                                .startsWith("404"));
        return Applications.received(window, application);
    }

    private static Map<String, Object> withoutAnswers(Map<String, Object> application) {
        var changed = new HashMap<>(application);
        changed.put("answers", Map.of());
        return changed;
    }

    private static Caller.Answer passOn(Caller caller, String number) {
        return caller.post(
                "/api/cases/%s/passing-on".formatted(number), Map.of("hall", "H_MAIN", "outputAt", "RECEIVING"));
    }
}
