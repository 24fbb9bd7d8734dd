package io.onetrip.cases.online;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a department asks of the applicant comes from the telephone, without a way to the window. */
@OnRealParts
class ItemCorrectionByReceiptIT {
    private static final String ITEM = "I_ENT_SETUP";

    @LocalServerPort
    int port;

    private Caller clerk;
    private Caller walker;

    @BeforeEach
    void publish() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        walker = Caller.nobody(port);
    }

    @Test
    void aWalkInHandsInWhatADepartmentAskedFor() {
        var number = Applications.accepted(clerk);
        var receipt = receiptOf(number);
        assertThat(tus(receipt).begin("a.pdf", 10).problem()).isEqualTo("409 /problems/nothing-awaited");
        ask(number, "M_POST");
        var asked = walker.get(receipt + "/asked");
        assertThat(asked.text("/items/0/itemId")).isEqualTo(ITEM);
        assertThat(asked.text("/items/0/departmentName")).isNotBlank();
        assertThat(asked.text("/items/0/wrong/0/id")).isEqualTo("M_POST");
        assertThat(asked.text("/items/0/wrong/0/reason")).isEqualTo("未加盖公章");
        var hash = uploaded(receipt);
        var brought = Map.of("materials", List.of(material("M_POST", hash)));
        var key = "telephone-" + number;
        var sent = walker.post(corrections(receipt, ITEM), brought, key);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(204);
        assertThat(walker.post(corrections(receipt, ITEM), brought, key).status())
                .as("the same sent twice")
                .isEqualTo(204);
        assertThat(history(number).stream().filter("ITEM_CORRECTED"::equals)).hasSize(1);
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> ToldEvents.of("onetrip.case", number, "case.item-corrected.v1"), some -> !some.isEmpty());
        assertThat(told.getFirst().toString()).contains(hash);
        assertThat(clerk.download("/api/cases/%s/files/%s".formatted(number, hash)))
                .startsWith("%PDF".getBytes());
        assertThat(walker.get(receipt + "/asked").json().at("/items")).isEmpty();
        assertThat(walker.post(corrections(receipt, ITEM), brought).problem())
                .isEqualTo("409 /problems/correction-not-requested");
        assertThat(tus(receipt).begin("b.pdf", 10).problem()).isEqualTo("409 /problems/nothing-awaited");
    }

    @Test
    void takesAllThatWasAskedForAndNothingElse() {
        var number = Applications.accepted(clerk);
        var receipt = receiptOf(number);
        ask(number, "M_POST", "M_ARTICLES");
        var hash = uploaded(receipt);
        var half = walker.post(corrections(receipt, ITEM), Map.of("materials", List.of(material("M_POST", hash))));
        assertThat(half.problem()).isEqualTo("422 /problems/material-missing");
        assertThat(half.json().at("/missing/0").asString()).isEqualTo("M_ARTICLES");
        var more = walker.post(
                corrections(receipt, ITEM),
                Map.of(
                        "form",
                        Map.of("companyName", "新名"),
                        "materials",
                        List.of(material("M_POST", hash), material("M_ARTICLES", hash))));
        assertThat(more.problem()).isEqualTo("422 /problems/not-asked-for");
        assertThat(more.json().at("/ids/0").asString()).isEqualTo("companyName");
        assertThat(walker.post(corrections(receipt, ITEM), Map.of()).problem())
                .isEqualTo("422 /problems/not-asked-for");
        var second = Applications.accepted(clerk);
        ask(second, "M_POST");
        var foreign = uploaded(receiptOf(second));
        var whole = Map.of("materials", List.of(material("M_POST", foreign), material("M_ARTICLES", hash)));
        assertThat(walker.post(corrections(receipt, ITEM), whole).problem()).isEqualTo("422 /problems/file-not-found");
        assertThat(walker.post(corrections(receipt, "I_SEAL"), Map.of("materials", List.of(material("M_POST", hash))))
                        .problem())
                .isEqualTo("409 /problems/correction-not-requested");
        assertThat(walker.post(corrections("/api/public/progress/" + number, ITEM), whole)
                        .problem())
                .isEqualTo("404 /problems/case-not-found");
        assertThat(history(number)).doesNotContain("ITEM_CORRECTED");
    }

    @Test
    void whoAppliedOnlineReadsItAtTheOwnCase() {
        var applicant = Caller.as("applicant-1", port);
        OnlineApplications.awaitCatalogue(applicant);
        var number = OnlineApplications.submitted(applicant);
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        var own = "/api/online/cases/" + number;
        assertThat(applicant.get(own).json().at("/toCorrect").asBoolean()).isFalse();
        ask(number, "M_POST");
        assertThat(applicant.get(own).json().at("/toCorrect").asBoolean()).isTrue();
        var receipt = "/api/public/progress/" + applicant.get(own).text("/progressToken");
        var hash = uploaded(receipt);
        assertThat(walker.post(corrections(receipt, ITEM), Map.of("materials", List.of(material("M_POST", hash))))
                        .status())
                .isEqualTo(204);
        assertThat(applicant.get(own).json().at("/toCorrect").asBoolean()).isFalse();
    }

    private void ask(String number, String... materials) {
        var item = OtherServices.dispatched(clerk, number, ITEM);
        OtherServices.askForCorrection(number, item, ITEM, materials);
        await().until(() -> history(number).contains("ITEM_CORRECTION_REQUESTED"));
    }

    private String receiptOf(String number) {
        return "/api/public/progress/" + clerk.get("/api/cases/" + number).text("/progressToken");
    }

    private Tus tus(String receipt) {
        return new Tus(walker, receipt + "/uploads");
    }

    private String uploaded(String receipt) {
        return tus(receipt).upload("照片.pdf", Applications.pdf("i" + UUID.randomUUID()));
    }

    private static String corrections(String receipt, String item) {
        return "%s/items/%s/corrections".formatted(receipt, item);
    }

    private List<String> history(String number) {
        return clerk.get("/api/cases/" + number).json().at("/history").findValuesAsString("what");
    }

    private static Map<String, Object> material(String id, String hash) {
        return Map.of("materialId", id, "files", List.of(hash));
    }
}
