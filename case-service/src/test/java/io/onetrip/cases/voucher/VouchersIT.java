package io.onetrip.cases.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealParts
class VouchersIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Caller clerk;
    Caller outputClerk;

    @BeforeEach
    void publishCatalogue() {
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        outputClerk = Caller.as("output-main", port);
    }

    @Test
    void aReceiptSaysWhatWasTakenInAndWhatIsStillMissing() throws IOException {
        var number = Applications.received(clerk, Applications.lacking("M_PREMISES"));
        assertThat(kinds(number)).containsExactly("RECEIPT");
        assertThat(pdf(clerk, number, "receipt"))
                .contains("收件凭证", "市政务服务中心", "专用印章", number, "王小明", "110*************2X", "138****5678")
                .contains("已收材料", "尚未收到: " + material(number, "M_PREMISES"), "告知期限", "收件编号 S")
                .doesNotContain("11010519491231002X", "13800005678");
    }

    @Test
    void aCorrectionNoticeTellsEveryLineWithItsReasonAndLaw() throws IOException {
        var number = Applications.received(clerk, Applications.lacking("M_PREMISES"));
        var wrong = List.of(
                Map.of("subject", "MATERIAL", "id", "M_PREMISES", "reason", "缺少出租人签章"),
                Map.of("subject", "MATERIAL", "id", "M_ARTICLES", "reason", "<b>章程</b>未签字"));
        clerk.post("/api/cases/%s/correction-requests".formatted(number), Map.of("wrong", wrong));
        assertThat(kinds(number)).containsExactly("RECEIPT", "CORRECTION_NOTICE");
        assertThat(pdf(clerk, number, "correction-notice"))
                .contains("补正告知书", "第三十二条第一款第(四)项", "缺少出租人签章", "<b>章程</b>未签字", material(number, "M_ARTICLES"));
    }

    @Test
    void anAcceptanceNoticeSaysUntilWhen() throws IOException {
        var number = Applications.accepted(clerk);
        var view = clerk.get("/api/cases/" + number);
        var promised = java.time.LocalDate.parse(view.text("/due/promise"));
        assertThat(pdf(clerk, number, "acceptance-notice"))
                .contains("受理通知书", "决定予以受理", "承诺办结日期", "法定办结日期", view.text("/items/0/departmentName"))
                .contains(
                        "%d年%d月%d日".formatted(promised.getYear(), promised.getMonthValue(), promised.getDayOfMonth()));
    }

    @Test
    void aDecisionNotToAcceptSaysWhyWhereElseAndTheRightToReview() throws IOException {
        var number = Applications.received(clerk, Applications.complete());
        var refusal = Map.of("reason", "不属于本市职权", "legalBasis", "行政许可法 32", "applyInstead", "省级部门");
        clerk.post("/api/cases/%s/refusal".formatted(number), refusal);
        assertThat(kinds(number)).containsExactly("RECEIPT", "NON_ACCEPTANCE");
        assertThat(pdf(clerk, number, "non-acceptance"))
                .contains("不予受理决定书", "不属于本市职权", "行政许可法 32", "省级部门", "行政复议", "行政诉讼");
    }

    @Test
    void aWithdrawalIsVouchedForWithItsReason() throws IOException {
        var number = Applications.accepted(clerk);
        clerk.post("/api/cases/%s/withdrawal".formatted(number), Map.of("reason", "经营计划调整"));
        assertThat(kinds(number)).containsExactly("RECEIPT", "ACCEPTANCE_NOTICE", "WITHDRAWAL");
        assertThat(pdf(clerk, number, "withdrawal")).contains("撤回申请凭证", "经营计划调整", number + "-W");
    }

    @Test
    void aProofOfHandOutSaysWhoTookWhatFromWhom() throws IOException {
        var number = Applications.outputReady(clerk);
        outputClerk.post(
                "/api/cases/%s/hand-out".formatted(number),
                Map.of("collectorName", "周海", "collectorIdNumber", "11010519491231002X"));
        assertThat(pdf(outputClerk, number, "hand-out-proof"))
                .contains("领取凭证", "周海", "110*************2X", "证照 I_SEAL", "出件编号 C", "签字")
                .doesNotContain("收件编号");
        assertThat(pdf(clerk, number, "hand-out-proof")).doesNotContain("出件编号");
    }

    /** What is told of the results that did not go out: revoked before, so it stayed here. */
    @Test
    void aProofOfHandOutNamesTheResultThatWasWithheld() throws IOException {
        var number = Applications.accepted(clerk);
        var licence = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        for (var item : List.of("I_ENT_SETUP", "I_SEAL", "I_INVOICE")) Applications.grant(clerk, number, item);
        OtherServices.revoke(number, licence, "证照 I_ENT_SETUP");
        var release = "/api/cases/%s/packet/release".formatted(number);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> outputClerk.post(release, "").status() == 200);
        var handedOut = outputClerk.post("/api/cases/%s/hand-out".formatted(number), Map.of("collectorName", "周海"));
        assertThat(handedOut.status()).as(handedOut.toString()).isEqualTo(200);
        assertThat(pdf(outputClerk, number, "hand-out-proof").replaceAll("\\s", ""))
                .contains("证照I_ENT_SETUP:已由发证部门撤销,未交付", "证照I_SEAL");
    }

    /** The receipt of Monday is no proof of what came on Tuesday, nor a notice of what was changed after it. */
    @Test
    void whatWasGivenIsPrintedAsItWas() throws IOException {
        var number = Applications.received(clerk, Applications.lacking("M_PREMISES"));
        var premises = material(number, "M_PREMISES");
        var before = pdf(clerk, number, "receipt");
        var wrong = Map.of("subject", "MATERIAL", "id", "M_PREMISES", "reason", "未提交");
        clerk.post("/api/cases/%s/correction-requests".formatted(number), Map.of("wrong", List.of(wrong)));
        var brought = Map.of("materials", List.of(Map.of("materialId", "M_PREMISES", "paper", true)));
        var corrected = clerk.post("/api/cases/%s/corrections".formatted(number), brought);
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(pdf(clerk, number, "receipt")).isEqualTo(before).contains("尚未收到: " + premises);
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        var accepted = pdf(clerk, number, "acceptance-notice");
        assertThat(accepted).contains(premises);
        OtherServices.askForCorrection(
                number, OtherServices.dispatched(clerk, number, "I_ENT_SETUP"), "I_ENT_SETUP", "M_POST");
        var again = Map.of("materials", List.of(Map.of("materialId", "M_POST", "files", List.of(file()))));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.post("/api/cases/%s/items/I_ENT_SETUP/corrections".formatted(number), again)
                                .status()
                        == 200);
        assertThat(pdf(clerk, number, "acceptance-notice")).isEqualTo(accepted).doesNotContain("电子件 1 个");
        jdbc.sql("delete from given_voucher where case_number = ?")
                .param(number)
                .update();
        assertThat(pdf(clerk, number, "acceptance-notice"))
                .as("of before they were kept")
                .contains("电子件 1 个");
    }

    private String file() {
        return clerk.upload("/api/cases/files", "post.pdf", Applications.pdf("任职文件"))
                .text("/hash");
    }

    @Test
    void whoHoldsTheReceiptReadsVouchersWithoutTheNumbersOfTheCounters() throws IOException {
        var number = Applications.accepted(clerk);
        var token = clerk.get("/api/cases/" + number).text("/progressToken");
        var nobody = Caller.nobody(port);
        var vouchers = "/api/public/progress/%s/vouchers".formatted(token);
        assertThat(nobody.get(vouchers).json().findValuesAsString("slug"))
                .containsExactly("receipt", "acceptance-notice");
        assertThat(text(nobody.download(vouchers + "/receipt.pdf")))
                .contains("收件凭证", number)
                .doesNotContain("收件编号");
        assertThat(nobody.get("/api/public/progress/guessed/vouchers").problem())
                .isEqualTo("404 /problems/case-not-found");
    }

    @Test
    void thereIsNoVoucherOfWhatHasNotHappenedAndNoneForAnotherHall() {
        var number = Applications.received(clerk, Applications.complete());
        var vouchers = "/api/cases/%s/vouchers".formatted(number);
        assertThat(clerk.get(vouchers + "/acceptance-notice.pdf").problem())
                .isEqualTo("404 /problems/voucher-not-found");
        assertThat(clerk.get(vouchers + "/nothing.pdf").problem()).isEqualTo("404 /problems/voucher-not-found");
        assertThat(Caller.as("intake-east", port).get(vouchers).problem()).isEqualTo("403 /problems/other-hall");
        assertThat(outputClerk
                        .get(vouchers + "/receipt.html?language=en")
                        .response()
                        .body())
                .contains("lang=\"en\"", "Materials received")
                .doesNotContain("Receipt number");
    }

    private List<String> kinds(String number) {
        return clerk.get("/api/cases/%s/vouchers".formatted(number)).json().findValuesAsString("kind");
    }

    private String material(String number, String id) {
        return clerk.get("/api/cases/" + number)
                .json()
                .at("/plan/materials")
                .valueStream()
                .filter(material -> material.at("/id").asString().equals(id))
                .map(material -> material.at("/name").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String pdf(Caller caller, String number, String kind) throws IOException {
        return text(caller.download("/api/cases/%s/vouchers/%s.pdf".formatted(number, kind)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
