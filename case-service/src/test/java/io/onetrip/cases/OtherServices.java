package io.onetrip.cases;

import static org.awaitility.Awaitility.await;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What happens at the other services, as they tell it. */
public final class OtherServices {
    private OtherServices() {}

    /** The bundle and the calendar of the catalogue's samples. */
    public static void publishCatalogue() {
        var bundle = Contracts.sample("catalog.bundle-published.v1");
        var id = bundle.get("id").asString();
        Neighbours.ofCatalogue("bundle", id, bundle);
        Neighbours.publishCalendar();
    }

    public static void claim(String caseNumber, String itemCaseNumber) {
        Neighbours.ofApproval(
                "approval.task-claimed.v1",
                caseNumber,
                itemCaseNumber,
                Map.of(
                        "caseNumber",
                        caseNumber,
                        "itemCaseNumber",
                        itemCaseNumber,
                        "claimedBy",
                        Map.of("id", "a-1", "name", "王审", "system", false),
                        "claimedAt",
                        Instant.now().toString()));
    }

    /** The number of an item as soon as it is with its department. */
    public static String dispatched(Caller clerk, String caseNumber, String itemId) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> clerk.get("/api/cases/" + caseNumber)
                                .json()
                                .at("/items")
                                .valueStream()
                                .filter(item -> item.at("/itemId").asString().equals(itemId))
                                .filter(item -> item.at("/status").asString().equals("DISPATCHED"))
                                .map(item -> item.at("/itemCaseNumber").asString())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** After acceptance; it stops no clock. */
    public static void askForCorrection(String caseNumber, String itemCaseNumber, String itemId, String... materials) {
        var asked =
                (ObjectNode) Contracts.sample("approval.correction-needed.v1").deepCopy();
        asked.put("caseNumber", caseNumber)
                .put("itemCaseNumber", itemCaseNumber)
                .put("itemId", itemId);
        var wrong = asked.put("beforeAcceptance", false).putArray("wrong");
        for (var material : materials)
            wrong.addObject().put("subject", "MATERIAL").put("id", material).put("reason", "未加盖公章");
        Neighbours.ofApproval("approval.correction-needed.v1", caseNumber, itemCaseNumber, asked);
    }

    /** @param state PLANNED or CANCELLED */
    public static void inspect(String caseNumber, String itemCaseNumber, String state, String day) {
        var moved =
                (ObjectNode) Contracts.sample("approval.inspection-moved.v1").deepCopy();
        moved.put("caseNumber", caseNumber)
                .put("itemCaseNumber", itemCaseNumber)
                .put("state", state)
                .put("plannedOn", day)
                .remove(List.of("inspectedOn", "passed"));
        Neighbours.ofApproval("approval.inspection-moved.v1", caseNumber, itemCaseNumber, moved);
    }

    public static void decide(String caseNumber, String itemCaseNumber, boolean granted, String result) {
        Neighbours.ofApproval(
                "approval.item-decided.v1",
                caseNumber,
                itemCaseNumber,
                decision(caseNumber, itemCaseNumber, granted, result));
    }

    public static void refuse(String caseNumber, String itemCaseNumber, String reason, String legalBasis) {
        var refused = new HashMap<>(decision(caseNumber, itemCaseNumber, false, ""));
        refused.put("reason", reason);
        refused.put("legalBasis", legalBasis);
        Neighbours.ofApproval("approval.item-decided.v1", caseNumber, itemCaseNumber, refused);
    }

    /** Its department revokes what {@link #decide} has issued. */
    public static void revoke(String caseNumber, String itemCaseNumber, String result) {
        var revoked = (ObjectNode) Contracts.sample("approval.licence-revoked.v1");
        revoked.put("caseNumber", caseNumber)
                .put("itemCaseNumber", itemCaseNumber)
                .put("number", "N-" + result);
        Neighbours.ofApproval("approval.licence-revoked.v1", caseNumber, "L-" + itemCaseNumber, revoked);
    }

    /** The platform grants it at once. */
    public static void grantByRule(String caseNumber, String itemCaseNumber, String result) {
        var granted = new HashMap<>(decision(caseNumber, itemCaseNumber, true, result));
        granted.put("basis", Map.of("rule", "正常退休", "inputs", List.of()));
        Neighbours.ofApproval("approval.item-decided.v1", caseNumber, itemCaseNumber, granted);
    }

    private static Map<String, Object> decision(
            String caseNumber, String itemCaseNumber, boolean granted, String result) {
        var results =
                granted ? List.of(Map.of("name", result, "kind", "CERTIFICATE", "number", "N-" + result)) : List.of();
        return Map.of(
                "caseNumber",
                caseNumber,
                "itemCaseNumber",
                itemCaseNumber,
                "outcome",
                granted ? "GRANTED" : "REFUSED",
                "reason",
                "理由",
                "legalBasis",
                "依据",
                "decidedBy",
                Map.of("id", "a-1", "name", "王审", "system", false),
                "decidedAt",
                Instant.now().toString(),
                "results",
                results);
    }

    public static void offerRating(String caseNumber, String token) {
        Neighbours.ofRating(
                "rating.occasion-opened.v1",
                caseNumber,
                Map.of("caseNumber", caseNumber, "occasion", 1, "stage", "COMPLETION", "token", token));
    }
}
