package io.onetrip.cases.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A department refuses an item: the decision reaches the applicant with reason, basis and rights (行政许可法 38). */
@OnRealParts
class RefusedItemIT {
    private static final String SLUG = "licence-refusal-I_ENT_SETUP";

    @LocalServerPort
    int port;

    private Caller clerk;
    private String number;
    private String progress;

    @BeforeEach
    void refuseTheSetup() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        number = Applications.accepted(clerk);
        var item = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        OtherServices.refuse(number, item, "经营范围不予登记", "市场主体登记管理条例 第九条");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/" + number).text("/status").equals("OUTPUT_READY"));
        progress = "/api/public/progress/" + clerk.get("/api/cases/" + number).text("/progressToken");
    }

    @Test
    void theApplicantReadsWhyByWhichLawAndWhereToGoAgainstIt() {
        var items = Caller.nobody(port).get(progress).json().at("/items");
        var setup = items.get(0);
        assertThat(setup.at("/status").asString()).isEqualTo("REFUSED");
        assertThat(setup.at("/refusal/reason").asString()).isEqualTo("经营范围不予登记");
        assertThat(setup.at("/refusal/legalBasis").asString()).isEqualTo("市场主体登记管理条例 第九条");
        assertThat(setup.at("/refusal/remedy/review").asString()).isEqualTo("市人民政府");
        assertThat(setup.at("/refusal/remedy/reviewWithinDays").asInt()).isEqualTo(60);
        assertThat(setup.at("/refusal/remedy/court").asString()).contains("人民法院");
        assertThat(setup.at("/refusal/remedy/suitWithinMonths").asInt()).isEqualTo(6);
        assertThat(items.get(1).at("/status").asString()).isEqualTo("CLOSED");
        assertThat(items.get(1).hasNonNull("refusal")).isFalse();
        assertThat(items.get(1).at("/closed/reason").asString()).isEqualTo("PREDECESSOR_REFUSED");
        assertThat(items.get(1).at("/closed/name").asString()).isEqualTo("公司设立登记");
        assertThat(setup.hasNonNull("closed")).isFalse();
    }

    @Test
    void theDecisionIsPrintedAtBothWindowsAndOpenedByTheReceipt() {
        var entry = Caller.nobody(port)
                .get(progress + "/vouchers")
                .json()
                .valueStream()
                .filter(one -> one.at("/kind").asString().equals("LICENCE_REFUSAL"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.at("/slug").asString()).isEqualTo(SLUG);
        assertThat(entry.at("/itemName").asString()).isEqualTo("公司设立登记");
        assertThat(head(Caller.nobody(port).download(progress + "/vouchers/%s.pdf".formatted(SLUG))))
                .isEqualTo("%PDF-");
        for (var window : List.of("intake-main", "output-main")) {
            var page =
                    Caller.as(window, port).get("/api/cases/%s/vouchers/%s.html?language=en".formatted(number, SLUG));
            assertThat(page.response().body()).contains("Decision to refuse the licence", "经营范围不予登记", "Legal basis");
        }
        var item = clerk.get("/api/cases/" + number).text("/items/0/itemCaseNumber");
        var output = Caller.as("output-main", port);
        output.post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "周海"));
        var proof = output.get("/api/cases/%s/vouchers/hand-out-proof.html".formatted(number));
        assertThat(proof.response().body()).contains(item + "-D", "终止办理");
        assertThat(clerk.get("/api/cases/%s/vouchers/licence-refusal-I_SEAL.pdf".formatted(number))
                        .problem())
                .isEqualTo("404 /problems/voucher-not-found");
    }

    @Test
    void theApplicantIsTold() {
        assertThat(clerk.get("/api/cases/%s/notices".formatted(number)).json().findValuesAsString("kind"))
                .containsExactly("RECEIVED", "ACCEPTED", "ITEM_REFUSED", "OUTPUT_READY");
    }

    @Test
    void theDecisionIsInTheArchive() throws IOException {
        var handedOut = Caller.as("output-main", port)
                .post(
                        "/api/cases/%s/hand-out".formatted(number),
                        Map.of("collectorName", "周海", "collectorIdNumber", "11010519491231002X"));
        assertThat(handedOut.text("/status")).as(handedOut.toString()).isEqualTo("COMPLETED");
        assertThat(entries(Caller.as("manager-main", port).download("/api/cases/%s/archive".formatted(number))))
                .contains("vouchers/%s.pdf".formatted(SLUG), "vouchers/receipt.pdf");
    }

    private static List<String> entries(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String head(byte[] file) {
        return new String(file, 0, 5);
    }
}
