package io.onetrip.catalog;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.catalog.authoring.application.OpenRevision;
import io.onetrip.catalog.authoring.application.PublishDueRevisions;
import io.onetrip.catalog.authoring.application.SaveDrafts;
import io.onetrip.catalog.authoring.application.SaveDrafts.NewDraft;
import io.onetrip.catalog.authoring.domain.Editor;
import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.importing.domain.Kind;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import io.onetrip.testkit.ToldEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RevisionIT extends CatalogServiceIT {

    private static final String WHY = "{\"reason\": \"The law was repealed\"}";
    private static final String ALL = "/api/catalog/revisions";

    @Autowired
    private OpenRevision open;

    @Autowired
    private SaveDrafts saveDrafts;

    @Autowired
    private PublishDueRevisions due;

    @BeforeEach
    void withTheShippedCatalogue() {
        assertThat(upload(shipped().toString(), false).status()).isEqualTo(200);
    }

    @AfterEach
    void freeWhatIsOpen() {
        jdbc.sql("update draft set open = false").update();
    }

    @Test
    void aChangeHoldsOnceASecondPersonApprovedIt() {
        var before = version("B_HOTEL");
        var revision = opened("Signs");
        var sign = item("I_SIGN").put("name", "Signs, by revision " + revision);
        var saved = create(revision, "ITEM", sign);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().get("faults").isEmpty()).isTrue();
        assertThat(name("I_SIGN")).isNotEqualTo(sign.get("name").asString());
        assertThat(first().post(ALL + "/" + revision + "/submit", "").status()).isEqualTo(200);
        assertThat(approve(first(), revision, null).problem()).isEqualTo("403 /problems/review-needs-another-editor");
        assertThat(approve(second(), revision, null).text("/status")).isEqualTo("PUBLISHED");
        assertThat(name("I_SIGN")).isEqualTo(sign.get("name").asString());
        assertThat(version("B_HOTEL")).as("frozen anew with it").isEqualTo(before + 1);
    }

    @Test
    void faultsAreToldAtTheSaveAndKeepItFromBeingSubmitted() {
        var before = stored();
        var revision = opened("Faults");
        var wrong = item("I_SIGN").put("department", "D_NOBODY");
        var saved = create(revision, "ITEM", wrong);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text("/faults/0/place")).isEqualTo("/department");
        assertThat(saved.text("/faults/0/code")).isEqualTo("UNKNOWN_REFERENCE");
        var submitted = first().post(ALL + "/" + revision + "/submit", "");
        assertThat(submitted.problem()).isEqualTo("422 /problems/revision-invalid");
        assertThat(submitted.text("/faults/0/id")).isEqualTo("I_SIGN");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anUnfinishedEntryIsKeptWithItsFaults() {
        var revision = opened("Unfinished");
        var saved =
                first().put(at(revision, "ITEM", "I_NEW"), "{\"definition\":{\"name\":\"新事项\"}}", "If-None-Match", "*");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().get("faults").values())
                .extracting(fault -> fault.get("code").asString())
                .containsOnly("SHAPE");
        assertThat(first().get(at(revision, "ITEM", "I_NEW")).text("/definition/name"))
                .isEqualTo("新事项");
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        var revision = opened("Twice");
        create(revision, "ITEM", item("I_SIGN").put("name", "First"));
        assertThat(save(second(), revision, item("I_SIGN").put("name", "Second"), "1")
                        .status())
                .isEqualTo(200);
        var late = save(first(), revision, item("I_SIGN").put("name", "Late"), "1");
        assertThat(late.problem()).isEqualTo("412 /problems/draft-changed");
        assertThat(late.text("/stands/definition/name")).isEqualTo("Second");
        assertThat(late.json().at("/stands/number").asInt()).isEqualTo(2);
        assertThat(first().put(at(revision, "ITEM", "I_SIGN"), body(item("I_SIGN")))
                        .problem())
                .isEqualTo("428 /problems/precondition-missing");
    }

    @Test
    void aTextThatTookThePlaceOfOneTakenOutIsNotOverwritten() {
        var revision = opened("Taken out");
        create(revision, "ITEM", item("I_SIGN").put("name", "First"));
        assertThat(takeOut(second(), revision, "I_SIGN", "1").status()).isEqualTo(204);
        assertThat(first().get(at(revision, "ITEM", "I_SIGN")).problem()).isEqualTo("404 /problems/draft-not-found");
        var other = second().put(
                        at(revision, "ITEM", "I_SIGN"),
                        body(item("I_SIGN").put("name", "Other")),
                        "If-None-Match",
                        "*");
        assertThat(other.status()).isEqualTo(200);
        var late = save(first(), revision, item("I_SIGN").put("name", "Late"), "1");
        assertThat(late.problem()).isEqualTo("412 /problems/draft-changed");
        assertThat(late.text("/stands/definition/name")).isEqualTo("Other");
    }

    @Test
    void whoTookAnEntryOutDoesNotReviewWhatIsLeft() {
        var revision = opened("Less");
        create(revision, "ITEM", item("I_SIGN").put("name", "Left " + revision));
        create(revision, "ITEM", item("I_SEAL"));
        assertThat(takeOut(second(), revision, "I_SEAL", "1").status()).isEqualTo(204);
        assertThat(first().post(ALL + "/" + revision + "/submit", "").status()).isEqualTo(200);
        assertThat(approve(second(), revision, null).problem()).isEqualTo("403 /problems/review-needs-another-editor");
    }

    @Test
    void listsRevisionsEachWithItsOwnHistoryAndEditors() {
        var mine = opened("Mine");
        create(mine, "ITEM", item("I_SIGN"));
        var empty = opened("Empty");
        var listed = first().get(ALL + "?limit=2").json().get("content");
        assertThat(listed.at("/0/id").asLong()).isEqualTo(empty);
        assertThat(listed.at("/0/editedByCaller").asBoolean()).isFalse();
        assertThat(listed.at("/1/id").asLong()).isEqualTo(mine);
        assertThat(listed.at("/1/editedByCaller").asBoolean()).isTrue();
        assertThat(listed.values()).allSatisfy(revision -> {
            assertThat(revision.get("history").size()).isEqualTo(1);
            assertThat(revision.at("/history/0/what").asString()).isEqualTo("OPENED");
        });
    }

    @Test
    void anEntryStandsInOneOpenRevision() {
        var first = opened("First");
        create(first, "ITEM", item("I_SIGN"));
        var other = opened("Other");
        var taken = create(other, "ITEM", item("I_SIGN"));
        assertThat(taken.problem()).isEqualTo("409 /problems/entry-in-other-revision");
        assertThat(taken.text("/detail")).contains("revision " + first);
        assertThat(first().post(ALL + "/" + first + "/discard", "").status()).isEqualTo(200);
        assertThat(create(other, "ITEM", item("I_SIGN")).status()).isEqualTo(200);
    }

    @Test
    void whatOthersPublishedMeanwhileIsNotOverwritten() {
        var revision = opened("Overtaken");
        create(revision, "ITEM", item("I_SIGN").put("name", "Mine"));
        var file = shipped();
        file.get("items").values().stream()
                .filter(item -> item.get("id").asString().equals("I_SIGN"))
                .forEach(item -> ((ObjectNode) item).put("name", "Theirs " + revision));
        assertThat(upload(file.toString(), false).status()).isEqualTo(200);
        assertThat(first().post(ALL + "/" + revision + "/submit", "").problem())
                .isEqualTo("409 /problems/entry-changed-meanwhile");
    }

    @Test
    void isPublishedOnItsDayAndNotBefore() {
        var revision = opened("Later");
        create(revision, "ITEM", item("I_SIGN").put("name", "From its day on " + revision));
        first().post(ALL + "/" + revision + "/submit", "");
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        assertThat(approve(second(), revision, tomorrow).text("/status")).isEqualTo("APPROVED");
        due.run();
        assertThat(name("I_SIGN")).isNotEqualTo("From its day on " + revision);
        jdbc.sql("update revision set publish_from = publish_from - 1 where id = ?")
                .param(revision)
                .update();
        due.run();
        assertThat(name("I_SIGN")).isEqualTo("From its day on " + revision);
        assertThat(show(revision).text("/status")).isEqualTo("PUBLISHED");
    }

    @Test
    void goesBackToItsEditorsWhenItNoLongerFitsOnItsDay() {
        var revision = opened("Stale");
        create(revision, "ITEM", item("I_SIGN").put("name", "Stale " + revision));
        first().post(ALL + "/" + revision + "/submit", "");
        approve(second(), revision, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1));
        jdbc.sql("update draft set base_version = base_version + 100 where revision_id = ?")
                .param(revision)
                .update();
        jdbc.sql("update revision set publish_from = publish_from - 1 where id = ?")
                .param(revision)
                .update();
        due.run();
        assertThat(show(revision).text("/status")).isEqualTo("DRAFT");
        assertThat(show(revision).text("/comment")).contains("I_SIGN");
    }

    @Test
    void oneThatBreaksKeepsNoOtherFromItsDay() {
        var broken = approvedForYesterday("I_SEAL", "Broken");
        var good = approvedForYesterday("I_SIGN", "Good");
        jdbc.sql("update draft set definition = '[]' where revision_id = ?")
                .param(broken)
                .update();
        try {
            due.run();
            assertThat(show(good).text("/status")).isEqualTo("PUBLISHED");
            assertThat(show(broken).text("/status")).isEqualTo("APPROVED");
        } finally {
            assertThat(first().post(ALL + "/" + broken + "/discard", "").status())
                    .isEqualTo(200);
        }
    }

    private long approvedForYesterday(String item, String title) {
        var revision = opened(title);
        create(revision, "ITEM", item(item).put("name", title + " " + revision));
        first().post(ALL + "/" + revision + "/submit", "");
        approve(second(), revision, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1));
        jdbc.sql("update revision set publish_from = publish_from - 2 where id = ?")
                .param(revision)
                .update();
        return revision;
    }

    @Test
    void whatIsStillNeededIsNotWithdrawn() {
        var revision = opened("Withdrawal");
        var withdrawn = first().put(ALL + "/" + revision + "/withdrawals/ITEM/I_SIGN", WHY, "If-None-Match", "*");
        assertThat(withdrawn.status()).isEqualTo(200);
        var submitted = first().post(ALL + "/" + revision + "/submit", "");
        assertThat(submitted.problem()).isEqualTo("422 /problems/revision-invalid");
        assertThat(submitted.json().get("faults").values())
                .extracting(fault -> fault.get("id").asString())
                .contains("B_HOTEL");
    }

    @Test
    void aWithdrawalSaysWhyAndTheReasonIsKeptWithIt() {
        var revision = opened("Withdrawal with a reason");
        var withdrawal = ALL + "/" + revision + "/withdrawals/ITEM/I_SIGN";
        for (var silent : List.of("", "{}", "{\"reason\": \"  \"}", "{\"reason\": \"%s\"}".formatted("x".repeat(1001))))
            assertThat(first().put(withdrawal, silent, "If-None-Match", "*").problem())
                    .as(silent)
                    .isEqualTo("400 /problems/invalid-request");
        assertThat(show(revision).json().get("entryCount").asInt()).isZero();
        assertThat(first().put(withdrawal, WHY, "If-None-Match", "*").text("/reason"))
                .isEqualTo("The law was repealed");
        var listed = first().get(ALL + "/" + revision + "/entries").json();
        assertThat(listed.at("/content/0/reason").asString()).isEqualTo("The law was repealed");
        first().post(ALL + "/" + revision + "/discard", "");
    }

    @Test
    void whatIsWithdrawnIsListedNoLonger() {
        var added = opened("Added");
        var passing = item("I_SIGN").objectNode();
        passing.put("id", "I_PASSING").put("name", "Passing").put("department", "D_SAMR");
        passing.putObject("codes").put("localCode", "PASSING-1");
        assertThat(create(added, "ITEM", passing).status()).isEqualTo(200);
        publish(added);
        assertThat(listed("I_PASSING")).isEqualTo(1);
        var gone = opened("Gone");
        assertThat(first().put(ALL + "/" + gone + "/withdrawals/ITEM/I_PASSING", WHY, "If-None-Match", "*")
                        .status())
                .isEqualTo(200);
        publish(gone);
        assertThat(listed("I_PASSING")).isZero();
        assertThat(get("/api/catalog/items/I_PASSING").status()).isEqualTo(200);
    }

    @Test
    void halfACharacterIsRefused() {
        var revision = opened("Half a character");
        var half = "{\"definition\": {\"id\": \"I_HALF\", \"name\": \"a\\ud800\"}}";
        var path = ALL + "/" + revision + "/entries/ITEM/I_HALF";
        assertThat(first().put(path, half, "If-None-Match", "*").problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(first().get(path).status()).isEqualTo(404);
        var whole = half.replace("\\ud800", "\\ud83d\\ude00");
        assertThat(first().put(path, whole, "If-None-Match", "*").status()).isEqualTo(200);
    }

    @Test
    void aWithdrawnDepartmentIsListedNoLonger() {
        var added = opened("Added department");
        var office = item("I_SIGN").objectNode().put("id", "D_PASSING").put("name", "Passing office");
        office.putObject("uscc").put("value", "11511301008778386B");
        assertThat(create(added, "DEPARTMENT", office).status()).isEqualTo(200);
        publish(added);
        assertThat(get("/api/catalog/departments").response().body()).contains("D_PASSING");
        var gone = opened("Gone department");
        assertThat(first().put(ALL + "/" + gone + "/withdrawals/DEPARTMENT/D_PASSING", WHY, "If-None-Match", "*")
                        .status())
                .isEqualTo(200);
        publish(gone);
        assertThat(get("/api/catalog/departments").response().body()).doesNotContain("D_PASSING");
    }

    @Test
    void aWithdrawnBundleIsOfferedNoLongerUntilItIsPublishedAgain() {
        var passing = (ObjectNode)
                first().get("/api/catalog/entries/BUNDLE/B_HOTEL").json().get("definition");
        passing.put("id", "B_PASSING").put("name", "Passing");
        var added = opened("Added bundle");
        assertThat(create(added, "BUNDLE", passing).status()).isEqualTo(200);
        publish(added);
        assertThat(get("/api/catalog/bundles/B_PASSING").status()).isEqualTo(200);

        var gone = opened("Gone bundle");
        assertThat(first().put(ALL + "/" + gone + "/withdrawals/BUNDLE/B_PASSING", WHY, "If-None-Match", "*")
                        .status())
                .isEqualTo(200);
        publish(gone);
        assertThat(get("/api/catalog/bundles/B_PASSING").problem()).isEqualTo("410 /problems/bundle-withdrawn");
        await().until(() -> ToldEvents.of("onetrip.catalog.bundle", "B_PASSING", "catalog.bundle-withdrawn.v1")
                        .size()
                == 1);

        var back = opened("Back again");
        assertThat(create(back, "BUNDLE", passing).status()).isEqualTo(200);
        publish(back);
        assertThat(get("/api/catalog/bundles/B_PASSING").text("/version")).isEqualTo("2");
    }

    private void publish(long revision) {
        assertThat(first().post(ALL + "/" + revision + "/submit", "").status()).isEqualTo(200);
        assertThat(approve(second(), revision, null).status()).isEqualTo(200);
        assertThat(show(revision).text("/status")).isEqualTo("PUBLISHED");
    }

    private int listed(String id) {
        return (int) get("/api/catalog/items?limit=200").json().get("content").values().stream()
                .filter(item -> item.get("id").asString().equals(id))
                .count();
    }

    @Test
    void choicesAreThoseOfARevisionThatIsThere() {
        assertThat(first().get(ALL + "/999999999/choices?kind=ITEM").problem())
                .isEqualTo("404 /problems/revision-not-found");
    }

    @Test
    void onlyEditorsSeeRevisions() {
        assertThat(Caller.as("intake-main", port).get(ALL).status()).isEqualTo(403);
        assertThat(Caller.nobody(port).get(ALL).status()).isEqualTo(401);
        assertThat(first().get(ALL + "/999999999").problem()).isEqualTo("404 /problems/revision-not-found");
    }

    @Test
    void takesTwentyThousandEntriesInSeconds() {
        var editor = new Editor("bulk", "Bulk");
        var revision = open.run("Bulk", editor).id();
        var entries = IntStream.range(0, 20_000)
                .mapToObj(index -> new NewDraft(
                        new EntryKey(Kind.MATERIAL, "M_BULK_" + index),
                        "Material " + index,
                        "{\"id\":\"M_BULK_%d\",\"name\":\"Material %d\"}".formatted(index, index)))
                .toList();
        var began = Instant.now();
        saveDrafts.run(revision, entries, editor);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(show(revision).json().get("entryCount").asInt()).isEqualTo(20_000);
        var page = first().get(ALL + "/" + revision + "/entries?limit=200").json();
        assertThat(page.get("content").size()).isEqualTo(200);
        var next = first().get(ALL + "/" + revision + "/entries?limit=1&after="
                + page.get("next").asString());
        assertThat(next.json().at("/content/0/id").asString())
                .isGreaterThan(page.at("/content/199/id").asString());
    }

    private Caller first() {
        return Caller.as("editor-1", port);
    }

    private Caller second() {
        return Caller.as("editor-2", port);
    }

    private long opened(String title) {
        return first().post(ALL, Map.of("title", title)).json().get("id").asLong();
    }

    private Answer show(long revision) {
        return first().get(ALL + "/" + revision);
    }

    private Answer create(long revision, String kind, JsonNode definition) {
        return first().put(at(revision, kind, definition.get("id").asString()), body(definition), "If-None-Match", "*");
    }

    private static Answer save(Caller editor, long revision, JsonNode item, String seen) {
        return editor.put(at(revision, "ITEM", item.get("id").asString()), body(item), "If-Match", "\"" + seen + "\"");
    }

    private static Answer takeOut(Caller editor, long revision, String item, String seen) {
        return editor.delete(at(revision, "ITEM", item), "If-Match", "\"" + seen + "\"");
    }

    private static Answer approve(Caller editor, long revision, LocalDate from) {
        return editor.post(
                ALL + "/" + revision + "/review",
                from == null ? Map.of("verdict", "APPROVE") : Map.of("verdict", "APPROVE", "from", from.toString()));
    }

    private static String at(long revision, String kind, String id) {
        return "%s/%d/entries/%s/%s".formatted(ALL, revision, kind, id);
    }

    private static String body(JsonNode definition) {
        return "{\"definition\":%s}".formatted(definition);
    }

    private ObjectNode item(String id) {
        return (ObjectNode) get("/api/catalog/items/" + id).json().get("definition");
    }

    private String name(String item) {
        return get("/api/catalog/items/" + item).text("/name");
    }

    private int version(String bundle) {
        return get("/api/catalog/bundles/" + bundle).json().get("version").asInt();
    }
}
