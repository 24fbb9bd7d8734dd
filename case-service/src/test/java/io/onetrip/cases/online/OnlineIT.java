package io.onetrip.cases.online;

import static io.onetrip.cases.online.OnlineApplications.changed;
import static io.onetrip.cases.online.OnlineApplications.submitted;
import static io.onetrip.cases.online.OnlineApplications.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.cases.SetClock;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.KnownCollectors;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Submitted on Friday 2026-11-20. */
@OnRealParts
@Import(SetClock.OfTheService.class)
class OnlineIT {
    private static final String FIRST = "110105196606011231";
    private static final String SECOND = "110105196606011258";

    @LocalServerPort
    int port;

    @Autowired
    SetClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cases cases;

    Caller applicant;
    Caller other;
    Caller clerk;

    @BeforeEach
    void signIn() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
        OtherServices.publishCatalogue();
        applicant = Caller.as("applicant-1", port);
        other = Caller.as("applicant-2", port);
        clerk = Caller.as("intake-main", port);
        OnlineApplications.awaitCatalogue(applicant);
    }

    @Test
    void whoHasLoggedInIsTheApplicantAndTheHallHasAWorkingDayToAnswer() {
        var number = submitted(applicant);
        var seen = clerk.get("/api/cases/" + number);
        assertThat(seen.text("/applicant/name")).isEqualTo("马骏");
        assertThat(seen.text("/applicant/identity")).isEqualTo("370*************12");
        assertThat(seen.text("/applicant/phone")).isEqualTo("139****0001");
        assertThat(seen.text("/hall")).isEqualTo("H_MAIN");
        assertThat(seen.json().at("/missing")).isEmpty();
        assertThat(seen.text("/answerDue/by")).as("silence stays acceptance").isEqualTo("2026-11-27");
        var own = applicant.get("/api/online/cases/" + number);
        assertThat(own.text("/answerDue/by")).as("Monday, one working day").isEqualTo("2026-11-23");
        assertThat(own.text("/capacity")).isEqualTo("SELF");
        var line = clerk.get("/api/cases?online=WAITING&sort=OLDEST&query=" + number)
                .json()
                .at("/content/0");
        assertThat(line.at("/online").asBoolean()).isTrue();
        assertThat(line.at("/answerDue/by").asString()).isEqualTo("2026-11-23");
        assertThat(clerk.get("/api/cases/%s/online".formatted(number)).text("/answerDue/by"))
                .isEqualTo("2026-11-23");
    }

    @Test
    void whatNeedsTheApplicantInTheHallIsNotTakenInFromAfar() {
        var inHall =
                (ObjectNode) Contracts.sample("catalog.bundle-published.v1").deepCopy();
        inHall.put("id", "B_IN_HALL");
        ((ObjectNode) inHall.required("definition")).put("id", "B_IN_HALL");
        ((ObjectNode) inHall.at("/items/0")).putArray("labels").add("IN_HALL");
        Neighbours.ofCatalogue("bundle", "B_IN_HALL", inHall);
        var application = changed(OnlineApplications.of(uploaded(applicant)), "bundleId", "B_IN_HALL");
        var refused =
                await().until(() -> applicant.post("/api/online/cases", application), answer -> answer.status() != 404);
        assertThat(refused.problem()).isEqualTo("422 /problems/must-come-to-hall");
        assertThat(refused.text("/detail")).endsWith(inHall.at("/items/0/name").asString());
        assertThat(jdbc.sql("select count(*) from service_case where bundle_id = 'B_IN_HALL'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Each alone would fit. */
    @Test
    void whatOneAccountBringsInADayIsBoundAlsoWhenItComesAtOnce() throws Exception {
        var tus = new Tus(other, "/api/online/uploads");
        var first = tus.begun("first.pdf", 10);
        var id = UUID.fromString(first.substring(first.lastIndexOf('/') + 1));
        try {
            jdbc.sql("update upload set size = (1::bigint << 30) - 100000 where id = ?")
                    .param(id)
                    .update();
            Callable<String> another = () -> tus.begin("more.pdf", 60_000).problem();
            try (var threads = Executors.newFixedThreadPool(6)) {
                assertThat(threads.invokeAll(Collections.nCopies(6, another)).stream()
                                .map(Future::resultNow)
                                .filter(answer -> answer.equals("429 /problems/too-much-uploaded")))
                        .hasSize(5);
            }
        } finally {
            jdbc.sql("delete from upload where hall = (select hall from upload where id = ?)")
                    .param(id)
                    .update();
        }
    }

    @Test
    void theSameDraftHandedInTwiceIsOneCase() throws Exception {
        var draft = UUID.randomUUID().toString();
        applicant.put(
                "/api/cases/drafts/" + draft,
                Map.of("bundleId", "B_ENT_OPEN", "content", Map.of("a", 1)),
                "If-None-Match",
                "*");
        var application = changed(OnlineApplications.of(uploaded(applicant)), "draftId", draft);
        Callable<String> submit =
                () -> applicant.post("/api/online/cases", application).text("/caseNumber");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var numbers = threads.invokeAll(List.of(submit, submit, submit, submit)).stream()
                    .map(answer -> answer.resultNow())
                    .distinct()
                    .toList();
            assertThat(numbers).hasSize(1).allMatch(number -> number.startsWith("2611"));
        }
        assertThat(applicant.get("/api/cases/drafts/" + draft).problem())
                .isEqualTo("404 /problems/application-draft-not-found");
        assertThat(jdbc.sql("select count(*) from online_case where draft_id = ?::uuid")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyElsesCaseIsSeenWithdrawnOrFoundToExist() {
        var number = submitted(applicant);
        var path = "/api/online/cases/" + number;
        assertThat(other.get(path).problem()).isEqualTo("404 /problems/case-not-found");
        assertThat(other.post(path + "/withdrawal", Map.of("reason", "不办了")).problem())
                .isEqualTo("404 /problems/case-not-found");
        assertThat(other.get("/api/online/cases").toString()).doesNotContain(number);
        assertThat(applicant.get("/api/cases/" + number).status())
                .as("the page of the hall")
                .isEqualTo(403);
        assertThat(clerk.get(path).status()).as("not an applicant").isEqualTo(403);
        assertThat(Caller.nobody(port).get(path).status()).isEqualTo(401);
        var withdrawn = applicant.post(path + "/withdrawal", Map.of("reason", "不办了"));
        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(clerk.get("/api/cases?online=WAITING&query=" + number).json().at("/content"))
                .isEmpty();
    }

    @Test
    void aFileOfAnotherIsNeitherHandedInNorContinued() {
        var tus = new Tus(applicant, "/api/online/uploads");
        var foreign = new Tus(other, "/api/online/uploads");
        var content = Applications.pdf("y".repeat(2_000) + UUID.randomUUID());
        var upload = tus.begun("房产证.pdf", content.length);
        tus.append(upload, 0, Arrays.copyOf(content, 1_000));
        assertThat(foreign.arrived(upload)).isEqualTo("404");
        assertThat(foreign.append(upload, 1_000, content).problem()).isEqualTo("404 /problems/upload-not-found");
        assertThat(new Tus(clerk, "").arrived(upload)).isEqualTo("403");
        assertThat(tus.arrived(upload)).as("the browser was closed and goes on").isEqualTo("1000");
        tus.append(upload, 1_000, content);
        var hash = applicant.post(upload + "/file", "").text("/hash");
        assertThat(other.post("/api/online/cases", OnlineApplications.of(hash)).problem())
                .isEqualTo("422 /problems/file-not-found");
        assertThat(applicant
                        .post("/api/online/cases", OnlineApplications.of(hash))
                        .status())
                .isEqualTo(201);
        assertThat(applicant
                        .post("/api/online/cases", OnlineApplications.of(hash))
                        .status())
                .as("handed in before, used again")
                .isEqualTo(201);
    }

    @Test
    void anAgentBringsALetterAndAnOrganizationItsCode() {
        var hash = uploaded(applicant);
        var principal =
                Map.of("kind", "PERSON", "name", "王小明", "idNumber", "11010519491231002X", "phone", "13800005678");
        var asAgent = changed(changed(OnlineApplications.of(hash), "capacity", "AGENT"), "principal", principal);
        assertThat(applicant.post("/api/online/cases", asAgent).problem())
                .isEqualTo("422 /problems/entrustment-missing");
        var number = applicant
                .post("/api/online/cases", changed(asAgent, "entrustment", hash))
                .text("/caseNumber");
        var seen = clerk.get("/api/cases/" + number);
        assertThat(seen.text("/applicant/name")).isEqualTo("王小明");
        assertThat(seen.text("/agent/name")).isEqualTo("马骏");
        assertThat(seen.text("/agent/entrustment/file/hash")).isEqualTo(hash);
        assertThat(clerk.download("/api/cases/%s/entrustment".formatted(number)))
                .startsWith("%PDF".getBytes());
        assertThat(Caller.as("intake-east", port)
                        .get("/api/cases/%s/entrustment".formatted(number))
                        .status())
                .isEqualTo(403);
        var withoutProof = changed(
                changed(OnlineApplications.of(hash), "capacity", "LEGAL_REPRESENTATIVE"),
                "principal",
                Applications.organization());
        assertThat(applicant.post("/api/online/cases", withoutProof).problem())
                .isEqualTo("422 /problems/entrustment-missing");
        var asHead = changed(withoutProof, "entrustment", hash);
        var ofCompany = applicant.post("/api/online/cases", asHead).text("/caseNumber");
        assertThat(clerk.get("/api/cases/" + ofCompany).text("/applicant/contactName"))
                .isEqualTo("马骏");
        assertThat(clerk.download("/api/cases/%s/entrustment".formatted(ofCompany)))
                .startsWith("%PDF".getBytes());
        var stored = cases.find(new CaseNumber(ofCompany)).orElseThrow();
        assertThat(KnownCollectors.of(stored).people())
                .extracting(KnownCollectors.Person::name)
                .as("known by the number of the login")
                .containsExactly("马骏");
        assertThat(applicant
                        .post(
                                "/api/online/cases",
                                changed(
                                        changed(asHead, "principal", principal),
                                        "draftId",
                                        UUID.randomUUID().toString()))
                        .problem())
                .isEqualTo("422 /problems/applicant-invalid");
    }

    @Test
    void theRegionThatIsChosenHasAHall() {
        var hash = uploaded(applicant);
        var east = applicant.post("/api/online/cases", changed(OnlineApplications.of(hash), "region", "370112"));
        assertThat(east.text("/hall")).isEqualTo("H_EAST");
        assertThat(applicant
                        .post("/api/online/cases", changed(OnlineApplications.of(hash), "region", "999999"))
                        .problem())
                .isEqualTo("422 /problems/region-unknown");
        assertThat(applicant
                        .post("/api/online/profile", Map.of("capacity", "SELF"))
                        .json()
                        .at("/regions")
                        .findValuesAsString("code"))
                .contains("370112");
    }

    @Test
    void theFirstClerkWhoClaimsIsResponsible() {
        var number = submitted(applicant);
        var claim = "/api/cases/%s/claim".formatted(number);
        assertThat(Caller.as("intake-east", port).post(claim, "").status()).isEqualTo(403);
        assertThat(Caller.as("manager-main", port).post(claim, "").status()).isEqualTo(403);
        assertThat(clerk.post(claim, "").text("/claimedName")).isEqualTo("李敏");
        assertThat(clerk.post(claim, "").status()).as("again").isEqualTo(200);
        assertThat(clerk.get("/api/cases?mine=true&query=" + number).json().at("/content"))
                .hasSize(1);
        assertThat(Caller.as("intake-main-2", port).post(claim, "").problem()).isEqualTo("409 /problems/case-claimed");
        var window = Applications.received(clerk, Applications.complete());
        assertThat(clerk.post("/api/cases/%s/claim".formatted(window), "").problem())
                .isEqualTo("404 /problems/case-not-found");
    }

    /** The owning region accepts; who is responsible is a clerk of the hall that took it in. */
    @Test
    void theHallItIsPassedOnToDoesNotClaimIt() {
        var number = submitted(applicant);
        jdbc.sql("""
                update service_case set owning_hall = 'H_EAST', passed_on = '{"hall": "H_EAST", "region": "219982000000",
                    "outputAt": "RECEIVING", "passedOnAt": "2026-11-20T01:00:00Z",
                    "by": {"id": "x", "name": "李敏", "hall": "H_MAIN"}}' where case_number = ?""").param(number).update();
        var claim = "/api/cases/%s/claim".formatted(number);
        assertThat(Caller.as("intake-east", port).post(claim, "").problem()).isEqualTo("403 /problems/other-hall");
        assertThat(clerk.post(claim, "").text("/claimedName")).isEqualTo("李敏");
    }

    /** Whichever comes first: who is responsible is who claimed it, and nobody else can. */
    @Test
    void aClaimAndAHandOverAtOnceLeaveOneResponsible() throws Exception {
        var second = Caller.as("intake-main-2", port);
        var secondId = clerk.get("/api/cases/" + Applications.received(second, Applications.complete()))
                .text("/responsible/id");
        var manager = Caller.as("manager-main", port);
        for (var round = 0; round < 4; round++) {
            var number = submitted(applicant);
            var path = "/api/cases/" + number;
            Callable<Caller.Answer> claim = () -> clerk.post(path + "/claim", "");
            Callable<Caller.Answer> handOver =
                    () -> manager.post(path + "/hand-over", Map.of("to", secondId, "reason", "专人办理"));
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(List.of(claim, handOver));
                assertThat(answers.getLast().resultNow().status()).isEqualTo(200);
            }
            var online = clerk.get(path + "/online");
            assertThat(clerk.get(path).text("/responsible/id")).isEqualTo(secondId);
            assertThat(online.text("/claimedBy")).isEqualTo(secondId);
            assertThat(applicant.get("/api/online/cases/" + number).text("/responsible"))
                    .isEqualTo(online.text("/claimedName"));
            assertThat(clerk.post(path + "/claim", "").problem()).isEqualTo("409 /problems/case-claimed");
        }
    }

    @Test
    void ofTwoClerksAtOnceOneClaims() throws Exception {
        var number = submitted(applicant);
        var second = Caller.as("intake-main-2", port);
        Callable<Integer> one =
                () -> clerk.post("/api/cases/%s/claim".formatted(number), "").status();
        Callable<Integer> other =
                () -> second.post("/api/cases/%s/claim".formatted(number), "").status();
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads.invokeAll(List.of(one, other)).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void whatEarlierApplicationsSaidNeedNotBeTypedAgain() {
        submitted(applicant);
        var profile = applicant.post("/api/online/profile", Map.of("capacity", "SELF", "bundleId", "B_ENT_OPEN"));
        assertThat(profile.text("/name")).isEqualTo("马骏");
        assertThat(profile.text("/phone")).isEqualTo("139****0001");
        assertThat(profile.text("/form/companyName")).isNotBlank();
        assertThat(profile.text("/answers/Q_SEAL")).isEqualTo("YES");
        assertThat(profile.json().at("/materials").findValuesAsString("materialId"))
                .contains("M_ARTICLES");
        assertThat(clerk.post("/api/online/profile", Map.of("capacity", "SELF")).status())
                .isEqualTo(403);
    }

    @Test
    void whatOneApplicantToldIsNotGivenToTheNext() {
        var letter = uploaded(applicant);
        Applications.received(clerk, Applications.changed("applicant", person(SECOND)));
        var first = changed(changed(OnlineApplications.of(letter), "capacity", "AGENT"), "principal", person(FIRST));
        assertThat(applicant
                        .post("/api/online/cases", changed(first, "entrustment", letter))
                        .status())
                .isEqualTo(201);
        assertThat(profile(applicant, FIRST).text("/form/companyName")).isEqualTo("示范云栖酒店管理有限公司");
        assertThat(profile(applicant, FIRST).json().at("/materials")).isNotEmpty();
        for (var empty : List.of(
                profile(applicant, SECOND),
                profile(other, FIRST),
                applicant.post("/api/online/profile", Map.of("capacity", "AGENT")))) {
            assertThat(empty.status()).as(empty.toString()).isEqualTo(200);
            assertThat(empty.json().at("/form")).isEmpty();
            assertThat(empty.json().at("/answers")).isEmpty();
            assertThat(empty.json().at("/materials")).isEmpty();
        }
        assertThat(profile(applicant, "110105196606011232").problem())
                .isEqualTo("422 /problems/identity-number-invalid");
    }

    private static Caller.Answer profile(Caller caller, String idNumber) {
        return caller.post(
                "/api/online/profile",
                Map.of(
                        "capacity",
                        "AGENT",
                        "bundleId",
                        "B_ENT_OPEN",
                        "principal",
                        Map.of("kind", "PERSON", "identity", idNumber)));
    }

    private static Map<String, Object> person(String idNumber) {
        return Map.of("kind", "PERSON", "name", "王小明", "idNumber", idNumber, "phone", "13800005678");
    }
}
