package io.onetrip.cases.online;

import static io.onetrip.cases.online.OnlineApplications.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class HandInByReceiptIT {
    private static final List<Map<String, String>> WRONG = List.of(
            Map.of("subject", "MATERIAL", "id", "M_ARTICLES", "reason", "缺签名页"),
            Map.of("subject", "FIELD", "id", "companyName", "reason", "名称与核准不符"));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;
    Caller walker;
    String number;
    String receipt;

    @BeforeEach
    void receive() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        walker = Caller.nobody(port);
        number = Applications.received(clerk, Applications.complete());
        receipt = receiptOf(number);
    }

    @Test
    void aWalkInAnswersTheNoticeFromTheTelephone() {
        assertThat(tus().begin("a.pdf", 10).problem()).isEqualTo("409 /problems/nothing-awaited");
        askForCorrection(number);
        var asked = walker.get(receipt + "/asked");
        assertThat(asked.text("/wrong/0/name")).isEqualTo("公司章程");
        assertThat(asked.text("/wrong/0/reason")).isEqualTo("缺签名页");
        var hash = tus().upload("照片.pdf", Applications.pdf("z" + UUID.randomUUID()));
        var corrected = walker.post(
                receipt + "/corrections",
                Map.of("form", Map.of("companyName", "新名"), "materials", List.of(material("M_ARTICLES", hash))));
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(204);
        var seen = clerk.get("/api/cases/" + number);
        assertThat(seen.text("/status")).isEqualTo("RECEIVED");
        assertThat(seen.text("/form/companyName")).isEqualTo("新名");
        assertThat(seen.json().at("/materials").toString()).contains(hash);
        assertThat(clerk.download("/api/cases/%s/files/%s".formatted(number, hash)))
                .startsWith("%PDF".getBytes());
        assertThat(walker.get(receipt + "/asked").json().at("/wrong")).isEmpty();
    }

    @Test
    void takesNothingThatWasNotAskedForAndNoFileOfAnotherCase() {
        askForCorrection(number);
        var second = Applications.received(clerk, Applications.complete());
        askForCorrection(second);
        var foreign = new Tus(walker, receiptOf(second) + "/uploads")
                .upload("b.pdf", Applications.pdf("b" + UUID.randomUUID()));
        assertThat(correct(Map.of("materials", List.of(material("M_ARTICLES", foreign)))))
                .isEqualTo("422 /problems/file-not-found");
        var own = tus().upload("c.pdf", Applications.pdf("c" + UUID.randomUUID()));
        assertThat(correct(Map.of("materials", List.of(material("M_POST", own)))))
                .isEqualTo("422 /problems/not-asked-for");
        assertThat(correct(Map.of("form", Map.of("note", "x")))).isEqualTo("422 /problems/not-asked-for");
        assertThat(correct(Map.of())).isEqualTo("422 /problems/not-asked-for");
        assertThat(tus().begin("script.html", 2 << 20).problem()).isEqualTo("413 /problems/file-too-large");
        var script = Applications.pdf("<</S/JavaScript/JS(alert)>>");
        var upload = tus().begun("script.pdf", script.length);
        tus().append(upload, 0, script);
        assertThat(walker.post(upload + "/file", "").problem()).isEqualTo("422 /problems/file-unsafe");
        assertThat(clerk.get("/api/cases/" + number).text("/status")).isEqualTo("CORRECTION_REQUESTED");
    }

    @Test
    void numberAndDigitsShowAndNothingMore() {
        askForCorrection(number);
        assertThat(walker.get("/api/public/cases/%s?phone=5678".formatted(number))
                        .toString())
                .doesNotContain(receipt.substring(receipt.lastIndexOf('/') + 1));
        var guessed = "/api/public/progress/" + number;
        assertThat(walker.get(guessed + "/asked").problem()).isEqualTo("404 /problems/case-not-found");
        assertThat(new Tus(walker, guessed + "/uploads").begin("a.pdf", 10).problem())
                .isEqualTo("404 /problems/case-not-found");
        assertThat(walker.post(guessed + "/corrections", Map.of()).problem()).isEqualTo("404 /problems/case-not-found");
    }

    @Test
    void aPromisedMaterialComesTheSameWay() {
        var follows = clerk.get("/api/cases/" + number)
                .json()
                .at("/plan/materials")
                .valueStream()
                .filter(one -> one.at("/deferrable").asBoolean()
                        && one.at("/way").asString().equals("SUBMIT"))
                .map(one -> one.at("/id").asString())
                .findFirst()
                .orElseThrow();
        jdbc.sql("delete from broken_promise").update();
        var lacking = Applications.received(clerk, Applications.lacking(follows));
        var until = clerk.get("/api/cases/" + lacking).text("/deferrableUntil/" + follows);
        clerk.post(
                "/api/cases/%s/acceptance".formatted(lacking),
                Map.of("deferred", List.of(Map.of("materialId", follows, "by", until))));
        var at = receiptOf(lacking);
        assertThat(walker.get(at + "/asked").text("/deferred/0/materialId")).isEqualTo(follows);
        var hash = new Tus(walker, at + "/uploads").upload("d.pdf", Applications.pdf("d" + UUID.randomUUID()));
        assertThat(walker.post(at + "/deferred-materials", Map.of("materials", List.of(material(follows, hash))))
                        .status())
                .isEqualTo(204);
        assertThat(clerk.get("/api/cases/" + lacking).text("/deferred/0/handedInAt"))
                .isNotBlank();
        assertThat(walker.get(at + "/asked").json().at("/deferred")).isEmpty();
    }

    @Test
    void anOnlineCaseWaitsAgainOnceItIsCorrected() {
        var applicant = Caller.as("applicant-1", port);
        var online = submitted(applicant);
        askForCorrection(online);
        assertThat(waiting(online)).isEmpty();
        var token = applicant.get("/api/online/cases/" + online).text("/progressToken");
        var at = "/api/public/progress/" + token;
        var half = Map.of("form", Map.of("companyName", "新名"));
        assertThat(walker.post(at + "/corrections", half).problem())
                .as("a second notice may not follow")
                .isEqualTo("422 /problems/material-missing");
        assertThat(waiting(online)).isEmpty();
        var hash = new Tus(walker, at + "/uploads").upload("e.pdf", Applications.pdf("e" + UUID.randomUUID()));
        assertThat(walker.post(
                                at + "/corrections",
                                Map.of(
                                        "form",
                                        Map.of("companyName", "新名"),
                                        "materials",
                                        List.of(material("M_ARTICLES", hash))))
                        .status())
                .isEqualTo(204);
        assertThat(waiting(online)).hasSize(1);
        assertThat(clerk.get("/api/cases/%s/online".formatted(online)).text("/claimedName"))
                .as("who spoke first")
                .isEqualTo("李敏");
        clerk.post("/api/cases/%s/acceptance".formatted(online), "");
        assertThat(waiting(online)).isEmpty();
    }

    private Iterable<?> waiting(String online) {
        return clerk.get("/api/cases?online=WAITING&query=" + online).json().at("/content");
    }

    private void askForCorrection(String of) {
        var asked = clerk.post("/api/cases/%s/correction-requests".formatted(of), Map.of("wrong", WRONG));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
    }

    private String receiptOf(String of) {
        return "/api/public/progress/" + clerk.get("/api/cases/" + of).text("/progressToken");
    }

    private Tus tus() {
        return new Tus(walker, receipt + "/uploads");
    }

    private String correct(Map<String, ?> corrections) {
        return walker.post(receipt + "/corrections", corrections).problem();
    }

    private static Map<String, Object> material(String id, String hash) {
        return Map.of("materialId", id, "files", List.of(hash));
    }
}
