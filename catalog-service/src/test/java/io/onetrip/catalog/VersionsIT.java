package io.onetrip.catalog;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The versions of an entry and what differs between them. */
class VersionsIT extends AuthoringServiceIT {

    private static final String WHY = "{\"reason\": \"The law was repealed\"}";
    private static final String SIGN = "/api/catalog/entries/ITEM/I_SIGN";

    @Test
    void aPublishedRevisionIsAVersionWithItsReviewerAndItsDifference() {
        var before = latest(SIGN);
        var revision = opened("Faster signs");
        save(revision, sign().put("name", "Signs " + revision));
        publish(revision);

        var versions = first().get(SIGN + "/versions").json().get("content");
        var made = versions.get(0);
        assertThat(made.get("version").asInt()).isEqualTo(before + 1);
        assertThat(made.get("revision").asLong()).isEqualTo(revision);
        assertThat(made.get("revisionTitle").asString()).isEqualTo("Faster signs");
        assertThat(made.get("by").asString())
                .isEqualTo(last(first().get(REVISIONS + revision).json().get("history"))
                        .get("by")
                        .asString());
        assertThat(last(versions).get("by").asString())
                .as("the name of who imported the file, not an id")
                .doesNotMatch("[0-9a-f-]{36}");
        assertThat(made.path("until").isMissingNode()).isTrue();
        assertThat(versions.get(1).get("until")).isEqualTo(made.get("from"));
        assertThat(versions.get(1).path("revision").isMissingNode())
                .as("imported by a file")
                .isEqualTo(jdbc.sql("select revision_id is null from entry_version where kind = 'ITEM'"
                                + " and id = 'I_SIGN' and version = ?")
                        .param(before)
                        .query(Boolean.class)
                        .single());

        var difference = first().get(SIGN + "/difference?from=" + before + "&to=" + (before + 1));
        assertThat(difference.json().at("/difference/changes").size()).isEqualTo(1);
        assertThat(difference.text("/difference/changes/0/path/0/field")).isEqualTo("name");
        assertThat(difference.text("/difference/changes/0/after")).isEqualTo("Signs " + revision);
    }

    @Test
    void aBundleFrozenAnewTellsWhichPartsItWasFrozenWith() {
        var hotel = "/api/catalog/entries/BUNDLE/B_HOTEL";
        var before = latest(hotel);
        var revision = opened("Parts");
        save(revision, sign().put("name", "Part " + revision));
        publish(revision);
        var told = first().get(hotel + "/difference?from=" + before + "&to=" + (before + 1))
                .json();
        assertThat(told.at("/difference/changes").isEmpty()).isTrue();
        assertThat(told.at("/difference/parts").size()).isEqualTo(1);
        var part = told.at("/difference/parts/0");
        assertThat(part.get("id").asString()).isEqualTo("I_SIGN");
        assertThat(part.get("after").asInt()).isEqualTo(part.get("before").asInt() + 1);
        assertThat(told.at("/names/0/name").asString()).isEqualTo("Part " + revision);
        assertThat(first().get(hotel + "/versions")
                        .json()
                        .at("/content/0/revision")
                        .asLong())
                .isEqualTo(revision);
    }

    @Test
    void theReviewerSeesWhatARevisionChangesBeforeAndAfterItIsPublished() {
        var revision = opened("Review");
        var question = first().get("/api/catalog/entries/BUNDLE/B_HOTEL").text("/definition/situations/0");
        var item = sign();
        item.withArray("materials")
                .addObject()
                .put("material", "M_NEWEST")
                .put("necessity", "CONDITIONAL")
                .putObject("when")
                .put("question", question)
                .putArray("in")
                .add("YES");
        save(revision, "MATERIAL", item.objectNode().put("id", "M_NEWEST").put("name", "全新材料"));
        save(revision, item);

        var told = first().get(REVISIONS + revision + "/differences").json();
        assertThat(told.at("/content/0/kind").asString()).isEqualTo("ITEM");
        assertThat(told.at("/content/0/from").asInt()).isEqualTo(latest(SIGN));
        assertThat(told.at("/content/0/changes").size()).isEqualTo(1);
        assertThat(told.at("/content/0/changes/0/what").asString()).isEqualTo("ADDED");
        assertThat(told.at("/content/0/changes/0/path/0/member/id").asString()).isEqualTo("M_NEWEST");
        assertThat(told.at("/content/1/from").isMissingNode()).as("new").isTrue();
        var names = named(told.get("names"));
        assertThat(names.get("M_NEWEST").get("name").asString()).isEqualTo("全新材料");
        assertThat(names.get(question).get("options").get(0).has("label")).isTrue();

        var page = first().get(REVISIONS + revision + "/differences?limit=1").json();
        assertThat(page.get("content").size()).isEqualTo(1);
        assertThat(first().get(REVISIONS + revision + "/differences?limit=1&after="
                                + page.get("next").asString())
                        .text("/content/0/id"))
                .isEqualTo("M_NEWEST");

        jdbc.sql("update revision set status = 'PUBLISHED' where id = ?")
                .param(revision)
                .update();
        assertThat(first().get(REVISIONS + revision + "/differences").json().get("content"))
                .as("what it was made from is kept")
                .isEqualTo(told.get("content"));
    }

    @Test
    void aWithdrawalIsTold() {
        var revision = opened("Withdrawal");
        assertThat(first().put(REVISIONS + revision + "/withdrawals/ITEM/I_SIGN", WHY, "If-None-Match", "*")
                        .status())
                .isEqualTo(200);
        var told = first().get(REVISIONS + revision + "/differences");
        assertThat(told.json().at("/content/0/withdraws").asBoolean()).isTrue();
        assertThat(told.json().at("/content/0/reason").asString()).isEqualTo("The law was repealed");
        jdbc.sql("update entry set withdrawn_at = now() where id = 'I_SIGN'").update();
        var newest = first().get(SIGN + "/versions").json().at("/content/0");
        assertThat(newest.get("withdrawn").asBoolean()).isTrue();
        assertThat(newest.path("until").isMissingNode()).isFalse();
        jdbc.sql("update entry set withdrawn_at = null where id = 'I_SIGN'").update();
    }

    @Test
    void versionsComeInPagesAndAreAnsweredOnce() {
        save(publishedBefore(), sign());
        var page = first().get(SIGN + "/versions?limit=1").json();
        assertThat(page.get("content").size()).isEqualTo(1);
        var rest = first().get(
                        SIGN + "/versions?limit=200&after=" + page.get("next").asInt())
                .json();
        assertThat(rest.at("/content/0/version").asInt())
                .isEqualTo(page.get("next").asInt() - 1);
        assertThat(rest.path("next").isMissingNode()).isTrue();
        var answer = first().get(SIGN + "/versions");
        var again = first().get(
                        SIGN + "/versions",
                        "If-None-Match",
                        answer.response().headers().firstValue("ETag").orElseThrow());
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        assertThat(first().get("/api/catalog/entries/ITEM/I_NOBODY/versions").problem())
                .isEqualTo("404 /problems/entry-not-found");
        assertThat(first().get(SIGN + "/difference?from=1&to=99999").problem())
                .isEqualTo("404 /problems/entry-not-found");
        assertThat(first().get(SIGN + "/difference?from=99999&to=1").problem())
                .isEqualTo("404 /problems/entry-not-found");
        assertThat(first().get(REVISIONS + "999999999/differences").problem())
                .isEqualTo("404 /problems/revision-not-found");
        for (var wrong : List.of(
                SIGN + "/difference",
                SIGN + "/difference?to=0",
                SIGN + "/difference?to=x",
                SIGN + "/versions?limit=0",
                "/api/catalog/entries/NOTHING/I_SIGN/versions",
                REVISIONS + opened("Wrong") + "/differences?after=NOTHING.I_SIGN"))
            assertThat(first().get(wrong).status()).as(wrong).isEqualTo(400);
        assertThat(Caller.as("intake-main", port).get(SIGN + "/versions").status())
                .isEqualTo(403);
        assertThat(Caller.nobody(port).get(SIGN + "/difference?to=1").status()).isEqualTo(401);
    }

    private long publishedBefore() {
        var revision = opened("Before");
        save(revision, sign().put("name", "Before " + revision));
        publish(revision);
        return opened("After");
    }

    private static Map<String, JsonNode> named(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .collect(toMap(name -> name.get("id").asString(), name -> name));
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private int latest(String entry) {
        return first().get(entry).json().get("version").asInt();
    }

    private ObjectNode sign() {
        return (ObjectNode) first().get(SIGN).json().get("definition");
    }

    private void save(long revision, ObjectNode item) {
        save(revision, "ITEM", item);
    }
}
