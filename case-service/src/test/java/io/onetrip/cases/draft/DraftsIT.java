package io.onetrip.cases.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.OnRealParts;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Caller.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class DraftsIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeepDrafts keepDrafts;

    Caller applicant;
    String draft;

    @BeforeEach
    void signIn() {
        applicant = Caller.as("applicant-1", port);
        draft = "/api/cases/drafts/" + UUID.randomUUID();
    }

    @Test
    void whatIsTypedIsFoundAgainOnAnotherDevice() {
        var saved = save(applicant, "马骏的店", "If-None-Match", "*");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(etag(saved)).isEqualTo("\"1\"");
        assertThat(etag(save(applicant, "马骏小吃店", "If-Match", "\"1\""))).isEqualTo("\"2\"");
        var found = applicant.get(draft);
        assertThat(found.text("/content/name")).isEqualTo("马骏小吃店");
        assertThat(etag(found)).isEqualTo("\"2\"");
        assertThat(applicant.get("/api/cases/drafts").json().at("/0/id").asString())
                .isEqualTo(draft.substring(draft.lastIndexOf('/') + 1));
    }

    @Test
    void theSecondDeviceIsToldAndWritesOverNothing() {
        save(applicant, "一", "If-None-Match", "*");
        save(applicant, "二", "If-Match", "\"1\"");
        var second = save(applicant, "三", "If-Match", "\"1\"");
        assertThat(second.problem()).isEqualTo("412 /problems/application-draft-changed");
        assertThat(second.json().at("/version").asInt()).isEqualTo(2);
        assertThat(save(applicant, "三", "If-None-Match", "*").problem())
                .isEqualTo("412 /problems/application-draft-changed");
        assertThat(applicant.get(draft).text("/content/name")).isEqualTo("二");
    }

    @Test
    void theSameTextSentAgainIsAnsweredAgain() {
        save(applicant, "一", "If-None-Match", "*");
        assertThat(etag(save(applicant, "一", "If-None-Match", "*"))).isEqualTo("\"1\"");
        save(applicant, "二", "If-Match", "\"1\"");
        assertThat(etag(save(applicant, "二", "If-Match", "\"1\""))).isEqualTo("\"2\"");
    }

    @Test
    void nobodyElseSeesChangesOrDeletesIt() {
        save(applicant, "一", "If-None-Match", "*");
        for (var other : new Caller[] {Caller.as("applicant-2", port), Caller.as("intake-main", port)}) {
            assertThat(other.get(draft).problem()).isEqualTo("404 /problems/application-draft-not-found");
            assertThat(save(other, "二", "If-Match", "\"1\"").problem())
                    .isEqualTo("404 /problems/application-draft-not-found");
            assertThat(other.delete(draft).problem()).isEqualTo("404 /problems/application-draft-not-found");
            assertThat(other.get("/api/cases/drafts").toString()).doesNotContain(draft.substring(20));
        }
        assertThat(Caller.as("supervisor-1", port).get(draft).status()).isEqualTo(403);
        assertThat(Caller.nobody(port).get(draft).status()).isEqualTo(401);
        assertThat(applicant.get(draft).text("/content/name")).isEqualTo("一");
    }

    @Test
    void itLiesEncryptedAndGoesWhenItIsDeletedOrOld() {
        save(applicant, "马骏的店", "If-None-Match", "*");
        assertThat(jdbc.sql("select content_cipher from draft")
                        .query(String.class)
                        .list())
                .noneMatch(cipher -> cipher.contains("马骏"));
        assertThat(applicant.delete(draft).status()).isEqualTo(204);
        assertThat(applicant.get(draft).problem()).isEqualTo("404 /problems/application-draft-not-found");
        save(applicant, "旧", "If-None-Match", "*");
        keepDrafts.forgetOld();
        assertThat(applicant.get(draft).status()).isEqualTo(200);
        jdbc.sql("update draft set saved_at = saved_at - interval '31 days'").update();
        keepDrafts.forgetOld();
        assertThat(applicant.get(draft).status()).isEqualTo(404);
    }

    @Test
    void aSaveSaysWhatItChanges() {
        assertThat(applicant.put(draft, body("一")).problem()).isEqualTo("428 /problems/precondition-missing");
        assertThat(save(applicant, "x".repeat(700_000), "If-None-Match", "*").problem())
                .isEqualTo("422 /problems/papers-too-large");
        assertThat(applicant
                        .put(draft, Map.of("content", Map.of()), "If-None-Match", "*")
                        .status())
                .isEqualTo(400);
        assertThat(applicant.get("/api/cases/drafts/1").status()).isEqualTo(400);
    }

    private Answer save(Caller caller, String name, String... precondition) {
        return caller.put(draft, body(name), precondition);
    }

    private static Map<String, Object> body(String name) {
        return Map.of("bundleId", "B_ENT_OPEN", "content", Map.of("name", name));
    }

    private static String etag(Answer answer) {
        return answer.response().headers().firstValue("ETag").orElse(answer.toString());
    }
}
