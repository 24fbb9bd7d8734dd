package io.onetrip.cases.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundle of the catalogue's sample, under an id of its own. */
@OnRealParts
class WithdrawnBundleIT {
    private static final String ID = "B_GONE";

    @LocalServerPort
    int port;

    private Caller clerk;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
    }

    @Test
    void isReceivedNoMoreUntilALaterVersionOffersItAgain() {
        publish(1);
        await().until(() -> received().status() == 201);
        var begun = received().text("/caseNumber");

        withdraw(1);
        await().until(() -> received().problem().equals("410 /problems/bundle-withdrawn"));
        assertThat(clerk.post("/api/cases/%s/acceptance".formatted(begun), "").status())
                .as("what was begun goes on")
                .isEqualTo(200);

        publish(2);
        await().until(() -> received().status() == 201);
        withdraw(1);
        publish(3);
        await().until(() -> received().json().at("/bundle/version").asInt() == 3);
    }

    private Caller.Answer received() {
        return clerk.post("/api/cases", Applications.changed("bundleId", ID));
    }

    private static void publish(int version) {
        JsonNode sample = Contracts.sample("catalog.bundle-published.v1");
        var text = Contracts.JSON
                .writeValueAsString(sample)
                .replace('"' + sample.get("id").asString() + '"', '"' + ID + '"');
        Neighbours.ofCatalogue("bundle", ID, ((ObjectNode) Contracts.JSON.readTree(text)).put("version", version));
    }

    private static void withdraw(int version) {
        Neighbours.tell(
                "onetrip.catalog.bundle",
                "catalog.bundle-withdrawn.v1",
                ID,
                "bundle",
                ID,
                Map.of("id", ID, "version", version));
    }
}
