package io.onetrip.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class WorklistIT {
    @LocalServerPort
    int port;

    Caller clerk;
    String first;
    String second;

    @BeforeEach
    void receiveTwo() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        first = Applications.received(clerk, Applications.complete());
        second = Applications.accepted(clerk);
    }

    @Test
    void pagesByKeyInBothDirections() {
        assertThat(numbers("?limit=2")).containsExactly(second, first);
        var page = clerk.get("/api/cases?limit=1");
        assertThat(numbers("?limit=1&after=" + page.text("/next"))).containsExactly(first);
        assertThat(oldestFirst()).endsWith(first, second).isSorted();
    }

    /** To the end, however many cases other tests have left. */
    private List<String> oldestFirst() {
        var all = new ArrayList<String>();
        for (var after = ""; ; ) {
            var page = clerk.get("/api/cases?sort=OLDEST&limit=100" + after).json();
            all.addAll(page.at("/content").findValuesAsString("caseNumber"));
            if (!page.path("next").isString()) return all;
            after = "&after=" + page.get("next").asString();
        }
    }

    @Test
    void filtersByStatusAndShowsWhatIsLeft() {
        assertThat(numbers("?status=RECEIVED&limit=1")).containsExactly(first);
        var accepted = clerk.get("/api/cases?status=ACCEPTED&limit=1");
        assertThat(accepted.text("/content/0/caseNumber")).isEqualTo(second);
        assertThat(accepted.text("/content/0/due")).isNotBlank();
        assertThat(accepted.json().at("/content/0/workingDaysLeft").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", "13800005678", "王小"})
    void findsByIdentityNumberTelephoneAndBeginningOfTheName(String typed) {
        assertThat(numbers("?limit=2&query=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .containsExactly(second, first);
    }

    @Test
    void findsByCaseAndReceiptNumberAndNotByHalfOfThem() {
        var receipt = clerk.get("/api/cases/" + first).text("/receiptNumber");
        assertThat(numbers("?query=" + first.toLowerCase())).containsExactly(first);
        assertThat(numbers("?query=" + receipt)).containsExactly(first);
        assertThat(numbers("?query=%25")).isEmpty();
    }

    @Test
    void saysWhichCasesANumberWithOneWrongSymbolMayMean() {
        var symbols = "0123456789";
        var wrong = first.substring(0, 9)
                + symbols.charAt((symbols.indexOf(first.charAt(9)) + 1) % 10)
                + first.substring(10);
        assertThat(numbers("?query=" + wrong)).isEmpty();
        var near = clerk.get("/api/cases/near-misses?number=" + wrong);
        assertThat(near.status()).as(near.toString()).isEqualTo(200);
        assertThat(near.json().findValuesAsString("caseNumber")).contains(first);
        assertThat(near.json().findValuesAsString("applicantName")).contains("王小明");
        assertThat(Caller.as("intake-east", port)
                        .get("/api/cases/near-misses?number=" + wrong)
                        .json())
                .isEmpty();
        assertThat(clerk.get("/api/cases/near-misses?number=" + first).json()).isEmpty();
    }

    @Test
    void narrowsToABundleToTheOwnCasesAndToDays() {
        var other = Caller.as("manager-main", port);
        var bundle = clerk.get("/api/cases?limit=1").text("/content/0/bundleId");
        assertThat(numbers("?bundle=%s&limit=2".formatted(bundle))).containsExactly(second, first);
        assertThat(numbers("?bundle=B_NOTHING")).isEmpty();
        assertThat(numbers("?mine=true&status=RECEIVED&limit=1")).containsExactly(first);
        assertThat(other.get("/api/cases?mine=true").json().at("/content")).isEmpty();
        var day = clerk.get("/api/cases/" + first).text("/receivedAt").substring(0, 10);
        var received = LocalDate.parse(day);
        assertThat(numbers("?from=%s&to=%s&limit=2".formatted(received, received.plusDays(1))))
                .containsExactly(second, first);
        assertThat(numbers("?from=" + received.plusDays(2))).isEmpty();
        assertThat(numbers("?to=" + received.minusDays(2))).isEmpty();
    }

    @Test
    void findsWhatWaitsForTheApplicant() {
        assertThat(numbers("?awaits=CORRECTION&limit=1")).doesNotContain(first, second);
        var wrong = List.of(Map.of("subject", "MATERIAL", "id", "M_POST", "reason", "缺页"));
        clerk.post("/api/cases/%s/correction-requests".formatted(first), Map.of("wrong", wrong));
        var item = OtherServices.dispatched(clerk, second, "I_ENT_SETUP");
        OtherServices.askForCorrection(second, item, "I_ENT_SETUP", "M_POST");
        await().until(() -> numbers("?awaits=CORRECTION&limit=2").equals(List.of(second, first)));
        assertThat(clerk.get("/api/cases?awaits=CORRECTION&limit=1")
                        .json()
                        .at("/content/0/itemAsked")
                        .asBoolean())
                .isTrue();
        var brought = Map.of("materials", List.of(Map.of("materialId", "M_POST", "paper", true)));
        clerk.post("/api/cases/%s/items/I_ENT_SETUP/corrections".formatted(second), brought);
        clerk.post("/api/cases/%s/corrections".formatted(first), brought);
        assertThat(numbers("?awaits=CORRECTION&limit=2")).doesNotContain(first, second);
    }

    @Test
    void findsPromisedMaterialsByTheDayTheyAreDueAndItemsThatWait() {
        var third = Applications.received(clerk, Applications.lacking("M_PREMISES"));
        var latest = clerk.get("/api/cases/" + third).text("/deferrableUntil/M_PREMISES");
        clerk.post(
                "/api/cases/%s/acceptance".formatted(third),
                Map.of("deferred", List.of(Map.of("materialId", "M_PREMISES", "by", latest))));
        assertThat(numbers("?awaits=DEFERRED&limit=1")).containsExactly(third);
        assertThat(numbers("?deferredUntil=%s&limit=1".formatted(latest))).containsExactly(third);
        assertThat(numbers("?deferredUntil=%s&limit=1"
                        .formatted(LocalDate.parse(latest).minusDays(1))))
                .doesNotContain(third);
        assertThat(clerk.get("/api/cases?awaits=DEFERRED&limit=1").text("/content/0/deferredDue"))
                .isEqualTo(latest);

        assertThat(numbers("?awaits=EARLIER_ITEM&limit=2")).containsExactly(third, second);
        Applications.grant(clerk, second, "I_ENT_SETUP");
        await().until(() -> !numbers("?awaits=EARLIER_ITEM&limit=2").contains(second));
        assertThat(numbers("?status=RECEIVED&awaits=EARLIER_ITEM")).doesNotContain(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awaits=GODOT",
                "deferredUntil=friday",
                "from=yesterday",
                "to=2026-02-30",
                "from=2026-12-02&to=2026-12-01",
                "mine=perhaps",
                "limit=0",
                "limit=101",
                "sort=BEST",
                "status=GONE",
                "after=%00",
                "after=none"
            })
    void refusesAFilterThatIsNone(String filter) {
        var refused = clerk.get("/api/cases?" + filter);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/type")).startsWith("/problems/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=%2B999999999-12-31", "to=-999999999-01-01"})
    void findsNothingOnDaysThatNoNumberHas(String filter) {
        assertThat(clerk.get("/api/cases?" + filter).status()).isEqualTo(200);
        assertThat(numbers("?" + filter)).isEmpty();
    }

    @Test
    void showsTheOwnHallOnly() {
        assertThat(Caller.as("manager-east", port).get("/api/cases").json().at("/content"))
                .noneMatch(line -> line.at("/caseNumber").asString().equals(first));
    }

    private List<String> numbers(String query) {
        return clerk.get("/api/cases" + query).json().at("/content").findValuesAsString("caseNumber");
    }
}
