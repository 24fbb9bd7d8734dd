package io.onetrip.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.ToldEvents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A department asks for something of its own item; the window takes it in. */
@OnRealParts
class ItemCorrectionIT {
    private static final String ITEM = "I_ENT_SETUP";

    @LocalServerPort
    int port;

    private Caller clerk;
    private String number;
    private String corrections;

    @BeforeEach
    void askForThePost() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        number = Applications.accepted(clerk);
        corrections = "/api/cases/%s/items/%s/corrections".formatted(number, ITEM);
        var item = OtherServices.dispatched(clerk, number, ITEM);
        OtherServices.askForCorrection(number, item, ITEM, "M_POST");
        await().until(() -> history().contains("ITEM_CORRECTION_REQUESTED"));
    }

    @Test
    void whatWasAskedForGoesToTheDepartmentAtOnce() {
        var file = clerk.upload("/api/cases/files", "任职文件.pdf", Applications.pdf(number))
                .text("/hash");
        var brought = Map.of("materials", List.of(Map.of("materialId", "M_POST", "files", List.of(file))));
        var taken = clerk.post(corrections, brought);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(history()).contains("ITEM_CORRECTED");
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> ToldEvents.of("onetrip.case", number, "case.item-corrected.v1"), some -> !some.isEmpty());
        assertThat(told.getFirst().toString()).contains(file);
        assertThat(clerk.post(corrections, brought).problem()).isEqualTo("409 /problems/correction-not-requested");
    }

    @Test
    void theSameSentTwiceIsTakenOnce() {
        var brought = Map.of("materials", List.of(paper("M_POST")));
        var key = "corrected-" + number;
        assertThat(clerk.post(corrections, brought, key).status()).isEqualTo(200);
        assertThat(clerk.post(corrections, brought, key).status()).isEqualTo(200);
        assertThat(history().stream().filter("ITEM_CORRECTED"::equals)).hasSize(1);
    }

    @Test
    void lessOrElseOrFromAnotherHallIsRefusedAndChangesNothing() {
        var lacking = clerk.post(corrections, Map.of("materials", List.of()));
        assertThat(lacking.problem()).isEqualTo("422 /problems/material-missing");
        assertThat(lacking.json().at("/missing/0").asString()).isEqualTo("M_POST");
        assertThat(clerk.post(corrections, Map.of("materials", List.of(paper("M_NONE"), paper("M_POST"))))
                        .problem())
                .isEqualTo("422 /problems/material-unknown");
        var unknown = Map.of("materialId", "M_POST", "files", List.of("a".repeat(64)));
        assertThat(clerk.post(corrections, Map.of("materials", List.of(unknown)))
                        .problem())
                .isEqualTo("422 /problems/file-not-found");
        var whole = Map.of("materials", List.of(paper("M_POST")));
        assertThat(clerk.post("/api/cases/%s/items/I_SEAL/corrections".formatted(number), whole)
                        .problem())
                .isEqualTo("409 /problems/correction-not-requested");
        assertThat(Caller.as("intake-east", port).post(corrections, whole).problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(Caller.as("output-main", port).post(corrections, whole).status())
                .isEqualTo(403);
        assertThat(history()).doesNotContain("ITEM_CORRECTED");
    }

    private static Map<String, Object> paper(String material) {
        return Map.of("materialId", material, "paper", true);
    }

    private List<String> history() {
        return clerk.get("/api/cases/" + number).json().at("/history").findValuesAsString("what");
    }
}
