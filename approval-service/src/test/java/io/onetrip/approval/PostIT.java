package io.onetrip.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.DemoDepartments;
import io.onetrip.testkit.OnRealParts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pools per post, in a department of its own. */
@OnRealParts
class PostIT {
    private static final String POSTS = "/api/approval/posts";
    private static final String LIST = "/api/approval/tasks?post=";

    @LocalServerPort
    int port;

    Caller approver;
    Caller chief;

    @BeforeAll
    static void calendarAndAccounts() {
        DispatchedTasks.prepare();
        DemoDepartments.provide("D_POSTS");
    }

    @BeforeEach
    void callers() {
        approver = Caller.as(DemoDepartments.approver("D_POSTS"), port);
        chief = Caller.as(DemoDepartments.chief("D_POSTS"), port);
    }

    @Test
    void aPostSeesTheTasksOfItsItems() {
        var task = DispatchedTasks.dispatchedTo("D_POSTS", approver);
        var item = approver.get("/api/approval/tasks/" + task).text("/itemId");
        chief.post(
                POSTS,
                posts(
                        Map.of("name", "LICENCES", "items", List.of(item)),
                        Map.of("name", "OTHER", "items", List.of("I_X"))));
        assertThat(approver.get(POSTS).json().findValuesAsString("name")).containsExactly("LICENCES", "OTHER");
        assertThat(ids(LIST + "LICENCES")).contains(task);
        assertThat(ids(LIST + "OTHER")).isEmpty();
        assertThat(ids("/api/approval/tasks?post=")).contains(task);
        assertThat(approver.get(LIST + "NONE").problem()).isEqualTo("404 /problems/post-not-found");
        assertThat(Caller.as(DemoDepartments.approver("D_FIRE"), port)
                        .get(LIST + "LICENCES")
                        .problem())
                .isEqualTo("404 /problems/post-not-found");
    }

    @Test
    void onlyTheChiefRepresentativeSetsThemAndNoneTwice() {
        var one = Map.of("name", "LICENCES", "items", List.of("I_X"));
        assertThat(approver.post(POSTS, posts(one)).problem()).isEqualTo("403 /problems/forbidden");
        chief.post(POSTS, posts(one));
        assertThat(chief.post(POSTS, posts(one, Map.of("name", "LICENCES ", "items", List.of("I_Y"))))
                        .problem())
                .isEqualTo("422 /problems/posts-invalid");
        for (var wrong : List.of(Map.of("name", " ", "items", List.of("I_X")), Map.of("name", "A", "items", List.of())))
            assertThat(chief.post(POSTS, posts(wrong)).problem()).isEqualTo("400 /problems/invalid-request");
        assertThat(approver.get(POSTS).json()).hasSize(1);
        assertThat(approver.get(POSTS).text("/0/items/0")).isEqualTo("I_X");
    }

    @Test
    void whatAnotherHasSetMeanwhileIsNotOverwritten() {
        chief.post(POSTS, posts(Map.of("name", "LICENCES", "items", List.of("I_X"))));
        var seen = eTag(chief.get(POSTS));
        var first = chief.post(
                POSTS, posts(Map.of("name", "LICENCES", "items", List.of("I_X", "I_Y"))), key(), "If-Match", seen);
        assertThat(first.status()).isEqualTo(200);
        assertThat(eTag(first)).isNotEqualTo(seen);
        var late = posts(Map.of("name", "LICENCES", "items", List.of("I_Z")));
        assertThat(chief.post(POSTS, late, key(), "If-Match", seen).problem()).isEqualTo("409 /problems/posts-changed");
        assertThat(chief.get(POSTS).json().at("/0/items")).hasSize(2);
        assertThat(eTag(chief.get(POSTS))).isEqualTo(eTag(first));
        assertThat(chief.post(POSTS, late, key(), "If-Match", eTag(first)).status())
                .isEqualTo(200);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String eTag(Caller.Answer answer) {
        return answer.response().headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void anOfficerSeesTheOwnPostsFirstAndWhatTheyHave() {
        DemoDepartments.provide("D_DUTY");
        approver = Caller.as(DemoDepartments.approver("D_DUTY"), port);
        chief = Caller.as(DemoDepartments.chief("D_DUTY"), port);
        var task = DispatchedTasks.dispatchedTo("D_DUTY", approver);
        var item = approver.get("/api/approval/tasks/" + task).text("/itemId");
        var own = "/api/approval/tasks?myPosts=true";
        assertThat(approver.get(POSTS + "/mine").json().get("names")).isEmpty();
        assertThat(ids(own)).as("without a post: all").contains(task);
        chief.post(
                POSTS,
                posts(post("OTHER", "I_X", DemoDepartments.approver("D_DUTY").toUpperCase(Locale.ROOT))));
        assertThat(approver.get(POSTS + "/mine").text("/names/0")).isEqualTo("OTHER");
        assertThat(ids(own)).as("of another post").doesNotContain(task);
        assertThat(ids("/api/approval/tasks")).contains(task);
        assertThat(ids(own.replace("/tasks?", "/tasks?post=OTHER&"))).isEmpty();
        assertThat(chief.get(own).json().get("content").findValuesAsString("taskId"))
                .as("the chief representative has no post")
                .contains(task);
        approver.post("/api/approval/tasks/%s/claim".formatted(task), Map.of());
        assertThat(ids(own)).as("claimed by the officer").contains(task);
        chief.post(POSTS, posts(Map.of("name", "OTHER", "items", List.of(item))));
        assertThat(approver.get(POSTS).text("/0/officers/0")).as("kept").isEqualTo(DemoDepartments.approver("D_DUTY"));
        chief.post(POSTS, posts(Map.of("name", "OTHER", "items", List.of(item), "officers", List.of())));
        assertThat(approver.get(POSTS + "/mine").json().get("names")).isEmpty();
    }

    @Test
    void anotherDepartmentsOfficerBelongsToNoPost() {
        var stranger = Caller.as(DemoDepartments.approver("D_FIRE"), port);
        stranger.get("/api/approval/tasks");
        chief.post(POSTS, posts(post("LICENCES", "I_X", DemoDepartments.approver("D_POSTS"))));
        assertThat(chief.post(POSTS, posts(post("LICENCES", "I_Y", DemoDepartments.approver("D_FIRE"))))
                        .problem())
                .isEqualTo("422 /problems/colleague-unknown");
        assertThat(chief.post(POSTS, posts(post("LICENCES", "I_Y", "two words")))
                        .problem())
                .isEqualTo("400 /problems/invalid-request");
        assertThat(chief.get(POSTS).text("/0/items/0")).isEqualTo("I_X");
        assertThat(stranger.get(POSTS + "/mine").json().get("names")).isEmpty();
    }

    private static Map<String, Object> post(String name, String item, String officer) {
        return Map.of("name", name, "items", List.of(item), "officers", List.of(officer));
    }

    @SafeVarargs
    private static Map<String, Object> posts(Map<String, ?>... posts) {
        return Map.of("posts", List.of(posts));
    }

    private List<String> ids(String path) {
        var answer = approver.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("content").findValuesAsString("taskId");
    }
}
