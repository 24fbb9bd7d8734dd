package io.onetrip.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications for the bundle of the catalogue's sample: a company, a seal, invoices and nothing else. */
public final class Applications {
    public static final Map<String, Object> ANSWERS = Map.of(
            "Q_SEAL", "YES", "Q_INVOICE", "YES", "Q_STAFF", "NO", "Q_HPF", "NO", "Q_BANKOPEN", "NO", "Q_AGENT", "NO");
    private static final List<String> MATERIALS =
            List.of("M_FORM_SETUP", "M_PREMISES", "M_ARTICLES", "M_POST", "M_FORM_SEAL", "M_FORM_INVOICE");

    private Applications() {}

    public static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    public static Map<String, Object> complete() {
        return with(MATERIALS, null);
    }

    public static Map<String, Object> lacking(String material) {
        return with(MATERIALS.stream().filter(id -> !id.equals(material)).toList(), null);
    }

    public static Map<String, Object> withFile(String hash) {
        return with(MATERIALS, hash);
    }

    /** Changes one field of a complete application. */
    public static Map<String, Object> changed(String field, Object value) {
        var application = new HashMap<>(complete());
        application.put(field, value);
        return application;
    }

    public static Map<String, Object> person() {
        return Map.of("kind", "PERSON", "name", "王小明", "idNumber", "11010519491231002X", "phone", "13800005678");
    }

    public static Map<String, Object> organization() {
        return Map.of(
                "kind", "ORGANIZATION", "name", "示范公司", "creditCode", "91350100M000100Y43", "phone", "13800005678");
    }

    /** @param letter what is said of the letter of entrustment */
    public static Map<String, Object> agent(Map<String, ?> letter) {
        return Map.of("name", "周代", "idNumber", "11010519491231002X", "phone", "13900001234", "entrustment", letter);
    }

    /** Receives once the service has heard of the bundle. */
    public static Caller.Answer receive(Caller clerk, Object application) {
        awaitCatalogue(clerk);
        return clerk.post("/api/cases", application);
    }

    public static String received(Caller clerk, Object application) {
        var answer = receive(clerk, application);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/caseNumber");
    }

    public static String accepted(Caller clerk) {
        return accepted(clerk, complete());
    }

    public static String accepted(Caller clerk, Object application) {
        var number = received(clerk, application);
        var answer = clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return number;
    }

    /** Every department has granted its item. */
    public static String outputReady(Caller clerk) {
        return outputReady(clerk, complete());
    }

    public static String outputReady(Caller clerk, Object application) {
        var number = accepted(clerk, application);
        for (var item : List.of("I_ENT_SETUP", "I_SEAL", "I_INVOICE")) grant(clerk, number, item);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/" + number).text("/status").equals("OUTPUT_READY"));
        return number;
    }

    /** Grants an item as soon as it is with its department. */
    public static void grant(Caller clerk, String number, String item) {
        var itemCase = await().atMost(Duration.ofSeconds(20))
                .until(() -> itemCase(clerk, number, item), Optional::isPresent)
                .orElseThrow();
        OtherServices.decide(number, itemCase, true, "证照 " + item);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> itemCase(clerk, number, item).isEmpty());
    }

    /** Empty unless the item is with its department. */
    private static Optional<String> itemCase(Caller clerk, String number, String item) {
        return clerk.get("/api/cases/" + number)
                .json()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/itemId").asString().equals(item))
                .filter(each -> each.at("/status").asString().equals("DISPATCHED"))
                .map(each -> each.at("/itemCaseNumber").asString())
                .findFirst();
    }

    private static void awaitCatalogue(Caller clerk) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !clerk.post("/api/cases", changed("answers", Map.of()))
                        .problem()
                        .startsWith("404"));
    }

    private static Map<String, Object> with(List<String> materials, String hash) {
        var handedIn = new ArrayList<Map<String, Object>>();
        for (var material : materials) {
            handedIn.add(
                    hash != null && handedIn.isEmpty()
                            ? Map.of("materialId", material, "files", List.of(hash))
                            : Map.of("materialId", material, "paper", true));
        }
        return Map.of(
                "bundleId",
                "B_ENT_OPEN",
                "answers",
                ANSWERS,
                "applicant",
                person(),
                "form",
                Map.of("companyName", "示范云栖酒店管理有限公司"),
                "materials",
                handedIn);
    }
}
