package io.onetrip.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each is refused with a stable type and a sentence, and nothing is stored of it. */
@OnRealParts
class BadInputIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        Applications.received(clerk, Applications.complete());
    }

    static List<Arguments> badApplications() {
        return List.of(
                bad("400 /problems/invalid-request", "plan", Map.of("items", List.of("I_ENT_SETUP"))),
                bad("400 /problems/invalid-request", "bundleId", ""),
                bad("404 /problems/bundle-not-found", "bundleId", "B_NOTHING"),
                bad("422 /problems/answers-invalid", "answers", Map.of("Q_SEAL", "YES")),
                bad("422 /problems/answers-invalid", "answers", answered("Q_SEAL", "MAYBE")),
                bad("422 /problems/answers-invalid", "answers", answered("Q_SEAL", List.of("YES", "NO"))),
                bad("422 /problems/answers-invalid", "answers", answered("Q_COLOUR", "RED")),
                bad("422 /problems/identity-number-invalid", "applicant", person("idNumber", "110105194912310021")),
                bad("422 /problems/credit-code-invalid", "applicant", organization("91350100M000100Y4Z")),
                bad("422 /problems/telephone-invalid", "applicant", person("phone", "12345")),
                bad("422 /problems/applicant-invalid", "applicant", person("idNumber", "")),
                bad("400 /problems/invalid-request", "applicant", person("name", " ")),
                bad("400 /problems/invalid-request", "form", Map.of("companyName", "a\u0000b")),
                bad("400 /problems/invalid-request", "form", Map.of("\u0001", "a")),
                bad("400 /problems/invalid-request", "applicant", person("name", "王\u0007")),
                bad("422 /problems/papers-too-large", "form", longTexts(36)),
                bad("422 /problems/material-twice", "materials", List.of(paper("M_POST"), paper("M_POST"))),
                bad("422 /problems/material-unknown", "materials", List.of(paper("M_SOMETHING_ELSE"))),
                bad(
                        "422 /problems/file-not-found",
                        "materials",
                        List.of(Map.of("materialId", "M_POST", "files", List.of("a".repeat(64))))));
    }

    /** Each alone is allowed: 4,000 Chinese characters take 12,000 bytes. */
    private static Map<String, String> longTexts(int count) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(field -> "field" + field, _ -> "字".repeat(4_000)));
    }

    @Test
    void acceptsTheMostTextThatItTakesIn() {
        var form = new HashMap<String, String>(longTexts(33));
        form.put("companyName", "示范云栖酒店管理有限公司");
        var number = Applications.received(clerk, Applications.changed("form", form));
        assertThat(clerk.post("/api/cases/%s/acceptance".formatted(number), "").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("badApplications")
    void refusesABadApplicationAndKeepsNothing(String problem, Map<String, Object> application) {
        var before = cases();
        var answer = clerk.post("/api/cases", application);
        assertThat(answer.problem()).as(answer.toString()).isEqualTo(problem);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void namesEveryFaultOfTheAnswers() {
        var answer = clerk.post("/api/cases", Applications.changed("answers", answered("Q_SEAL", "MAYBE")));
        assertThat(answer.text("/errors/0/question")).isEqualTo("Q_SEAL");
        assertThat(answer.text("/errors/0/code")).isEqualTo("UNKNOWN_OPTION");
    }

    @Test
    void namesTheMissingMaterials() {
        var number = Applications.received(clerk, Applications.lacking("M_PREMISES"));
        var before = Stored.about(jdbc, number);
        var answer = clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        assertThat(answer.problem()).isEqualTo("422 /problems/material-missing");
        assertThat(answer.text("/missing/0")).isEqualTo("M_PREMISES");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
    }

    @Test
    void refusesASecondAcceptanceAndAnEarlyHandOut() {
        var number = Applications.accepted(clerk);
        var before = Stored.about(jdbc, number);
        assertThat(clerk.post("/api/cases/%s/acceptance".formatted(number), "").problem())
                .isEqualTo("409 /problems/case-not-received");
        assertThat(Caller.as("output-main", port)
                        .post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "王小明"))
                        .problem())
                .isEqualTo("409 /problems/output-not-ready");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
    }

    @Test
    void refusesAnotherHall() {
        var number = Applications.received(clerk, Applications.complete());
        var before = Stored.about(jdbc, number);
        var foreign = Caller.as("intake-east", port);
        assertThat(foreign.get("/api/cases/" + number).problem()).isEqualTo("403 /problems/other-hall");
        assertThat(foreign.post("/api/cases/%s/acceptance".formatted(number), "")
                        .problem())
                .isEqualTo("403 /problems/other-hall");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
    }

    @Test
    void refusesAnotherRoleAndNobody() {
        var number = Applications.received(clerk, Applications.complete());
        var before = Stored.about(jdbc, number);
        var path = "/api/cases/%s/acceptance".formatted(number);
        assertThat(Caller.as("output-main", port).post(path, "").status()).isEqualTo(403);
        assertThat(Caller.as("applicant-1", port).get("/api/cases/" + number).status())
                .isEqualTo(403);
        assertThat(Caller.nobody(port).post(path, "").problem()).isEqualTo("401 /problems/unauthorized");
        assertThat(Stored.about(jdbc, number)).isEqualTo(before);
    }

    @Test
    void refusesAMistypedCaseNumber() {
        assertThat(clerk.get("/api/cases/261123-0016X-2").problem()).isEqualTo("422 /problems/case-number-invalid");
        assertThat(clerk.get("/api/cases/261123-0016X-1").problem()).isEqualTo("404 /problems/case-not-found");
    }

    private long cases() {
        return jdbc.sql("select (select count(*) from service_case) + (select count(*) from event_sequence)")
                .query(Long.class)
                .single();
    }

    private static Arguments bad(String problem, String field, Object value) {
        return Arguments.of(problem, Applications.changed(field, value));
    }

    private static Map<String, Object> answered(String question, Object answer) {
        var answers = new HashMap<>(Applications.ANSWERS);
        answers.put(question, answer);
        return answers;
    }

    private static Map<String, Object> person(String field, String value) {
        var person = new HashMap<>(Applications.person());
        person.put(field, value);
        return person;
    }

    private static Map<String, Object> organization(String creditCode) {
        return Map.of("kind", "ORGANIZATION", "name", "示范公司", "creditCode", creditCode, "phone", "13800005678");
    }

    private static Map<String, Object> paper(String material) {
        return Map.of("materialId", material, "paper", true);
    }
}
