package io.onetrip.cases.voucher;

import static io.onetrip.cases.voucher.PrintedVouchers.CITY;
import static io.onetrip.cases.voucher.PrintedVouchers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each element that the law asks of a voucher, looked for by its name in what is printed. */
@OnRealParts
class VoucherElementsIT {
    private static final String HALL = "市政务服务中心";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Caller clerk;
    private Caller supervisor;
    private PrintedVouchers vouchers;

    @BeforeEach
    void publishCatalogue() {
        jdbc.sql("delete from broken_promise").update();
        OtherServices.publishCatalogue();
        clerk = Caller.as("intake-main", port);
        supervisor = Caller.as("supervisor-1", port);
        vouchers = new PrintedVouchers(clerk);
    }

    @Test
    void receipt() throws IOException {
        var number = receivedByAgent();
        var elements = common(number, "R");
        elements.put("that it is a receipt, and no acceptance (32)", "是否受理另行书面告知");
        elements.put("when it was received (32(4), 82)", moment(number, "/receivedAt"));
        elements.put("an item (42)", view(number).text("/plan/items/0/name"));
        elements.put("its department", view(number).text("/plan/items/0/departmentName"));
        elements.put("the agent's letter of entrustment (29)", "已核对纸质原件");
        elements.put("a material taken in", "已收材料");
        elements.put("in which form", "纸质");
        elements.put("what is missing (32(4))", "尚未收到: " + material(number, "M_PREMISES"));
        elements.put("until when the applicant is told (32(4))", "告知期限");
        elements.put("what silence means (32(4))", "自收到之日起五个工作日内不告知的, 自收到申请材料之日起即为受理");
        has(number, "receipt", elements);
    }

    @Test
    void correctionNoticeAndASecondOne() throws IOException {
        var number = receivedByAgent();
        requestCorrection(number, "M_PREMISES", "缺少出租人签章");
        var elements = common(number, "C");
        elements.put("article 32(4)", "第三十二条第一款第(四)项");
        elements.put("that it is all, and told once (32(4), 72(4))", "需要补正的全部内容");
        elements.put("that nothing more is asked (72(4))", "此后不再要求补正其他内容");
        elements.put("the material", material(number, "M_PREMISES"));
        elements.put("what is wrong with it", "缺少出租人签章");
        elements.put("where to hand it in", "请补正后交回" + HALL);
        elements.put("that what is complete is accepted (32(5))", "材料补齐后即予受理");
        has(number, "correction-notice", elements);

        clerk.post(
                "/api/cases/%s/corrections".formatted(number),
                Map.of("materials", List.of(Map.of("materialId", "M_PREMISES", "paper", true))));
        supervisor.post("/api/cases/%s/correction-overrides".formatted(number), Map.of("reason", "原件浸水无法辨认"));
        requestCorrection(number, "M_ARTICLES", "未签字");
        has(number, "correction-notice", elements);
        var again = common(number, "C2");
        again.put("that it is a second one and who answers for it (72(4))", "本次为再次告知, 由");
        again.put("why", "原件浸水无法辨认");
        again.put("what is wrong now", "未签字");
        has(number, "correction-notice-2", again);
    }

    @Test
    void acceptanceNotice() throws IOException {
        var number = Applications.received(clerk, byAgent(Applications.complete()));
        clerk.post("/api/cases/%s/acceptance".formatted(number), "");
        var elements = common(number, "A");
        elements.put("article 32(5)", "第三十二条第一款第(五)项");
        elements.put("the decision to accept", "决定予以受理");
        elements.put("since when (42)", moment(number, "/acceptedAt"));
        elements.put("promised by", promised(number));
        elements.put(
                "by law at the latest (42)", day(LocalDate.parse(view(number).text("/due/statute"))));
        elements.put("what does not count and is told in writing (45)", "听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审");
        elements.put("an item", view(number).text("/plan/items/0/name"));
        elements.put("who accepts it", "窗口已受理");
        elements.put("the materials", "已收材料");
        has(number, "acceptance-notice", elements);
    }

    /** The day, marked only if it is provisional itself, whatever the day by law is. */
    private String promised(String number) {
        var due = view(number).json().at("/due");
        var mark = due.get("provisional").asBoolean() ? "(暂定" : "法定办结日期";
        return day(LocalDate.parse(due.get("promise").asString())) + " " + mark;
    }

    /** 容缺受理: what, by when, consequences, told at once. */
    @Test
    void acceptanceNoticeWithMaterialsToFollow() throws IOException {
        var number = receivedByAgent();
        var latest = view(number).text("/deferrableUntil/M_PREMISES");
        clerk.post(
                "/api/cases/%s/acceptance".formatted(number),
                Map.of("deferred", List.of(Map.of("materialId", "M_PREMISES", "by", latest))));
        var elements = common(number, "A");
        elements.put("that main materials are complete and secondary ones missing", "主要材料齐全且符合法定形式");
        elements.put("that it is accepted all the same", "决定容缺受理");
        elements.put("what follows", "容缺材料" + material(number, "M_PREMISES"));
        elements.put("by when", "请于 " + day(LocalDate.parse(latest)) + " 前补交");
        elements.put("the consequence", "逾期未补交的, 需要该材料的事项");
        elements.put("that it was promised in writing", "申请人书面承诺补交");
        var text = has(number, "acceptance-notice", elements);
        assertThat(text).doesNotContain("申请材料齐全、符合法定形式");
    }

    @Test
    void decisionNotToAccept() throws IOException {
        var number = receivedByAgent();
        clerk.post(
                "/api/cases/%s/refusal".formatted(number),
                Map.of("reason", "不属于本市职权", "legalBasis", "行政许可法 第三十二条第一款第(二)项", "applyInstead", "省级主管部门"));
        var elements = common(number, "N");
        elements.put("the decision", "经审查决定不予受理");
        elements.put("the reason (38)", "不属于本市职权");
        elements.put("the legal basis", "第三十二条第一款第(二)项");
        elements.put("where to apply instead (32(2))", "省级主管部门");
        elements.put("review (38)", "六十日内依法向市人民政府申请行政复议");
        elements.put("suit (38)", "六个月内依法向作出决定的机关所在地有管辖权的人民法院提起行政诉讼");
        has(number, "non-acceptance", elements);
    }

    /** 行政许可法 38(2): in writing, with the reasons, and with the rights against it. */
    @Test
    void decisionToRefuseALicence() throws IOException {
        var number = Applications.accepted(clerk, byAgent(Applications.complete()));
        var item = OtherServices.dispatched(clerk, number, "I_ENT_SETUP");
        OtherServices.refuse(number, item, "法定代表人被列入禁止任职名单", "市场主体登记管理条例 第十二条");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> view(number).text("/status").equals("OUTPUT_READY"));
        var elements = common(number, item + "-D", "市场监督管理局");
        elements.put("what it is", "不予行政许可决定书");
        elements.put("the decision and its article (38(2))", "第三十八条第二款,决定不予行政许可");
        elements.put("the item", "“" + view(number).text("/items/0/name") + "”申请");
        elements.put("when it was applied for", moment(number, "/receivedAt"));
        elements.put("the reason (38(2))", "法定代表人被列入禁止任职名单");
        elements.put("the legal basis", "市场主体登记管理条例 第十二条");
        elements.put("review, where and how long (38(2))", "六十日内依法向市人民政府申请行政复议");
        elements.put("suit, where and how long (38(2))", "六个月内依法向作出决定的机关所在地有管辖权的人民法院提起行政诉讼");
        elements.put("who decided", "王审");
        elements.put("signature of who receives it", "签字");
        var text = has(number, "licence-refusal-I_ENT_SETUP", elements);
        assertThat(text).doesNotContain("不予受理");
    }

    @Test
    void withdrawalAndProofOfHandOut() throws IOException {
        var withdrawn = Applications.received(clerk, byAgent(Applications.complete()));
        clerk.post("/api/cases/%s/withdrawal".formatted(withdrawn), Map.of("reason", "暂不开业"));
        var elements = common(withdrawn, "W");
        elements.put("at whose wish", "应你(单位)要求撤回");
        elements.put("why", "暂不开业");
        elements.put("what stands", "已作出的决定不受影响");
        has(withdrawn, "withdrawal", elements);

        var number = Applications.outputReady(clerk);
        Caller.as("output-main", port)
                .post(
                        "/api/cases/%s/hand-out".formatted(number),
                        Map.of("collectorName", "周海", "collectorIdNumber", "11010519491231002X"));
        var proof = new LinkedHashMap<String, String>();
        proof.put("its number", number + "-H");
        proof.put("the organ (32)", HALL);
        proof.put("place of the special seal (32)", "专用印章");
        proof.put("the date (32)", day(LocalDate.now(CITY)));
        proof.put("who took it", "周海");
        proof.put("how identity was checked", "窗口查验证件");
        proof.put("what", "证照 I_SEAL");
        proof.put("its number of result", "N-证照 I_SEAL");
        proof.put("signature", "签字");
        has(number, "hand-out-proof", proof);
    }

    private Map<String, String> common(String number, String mark) {
        return common(number, number + "-" + mark, HALL);
    }

    private Map<String, String> common(String number, String voucherNumber, String organ) {
        var elements = vouchers.common(number, voucherNumber, organ);
        elements.put("who signs for the organ", "经办人");
        return elements;
    }

    private String has(String number, String voucher, Map<String, String> elements) throws IOException {
        return vouchers.has(number, voucher, elements);
    }

    private String receivedByAgent() {
        return Applications.received(clerk, byAgent(Applications.lacking("M_PREMISES")));
    }

    private static Map<String, Object> byAgent(Map<String, Object> application) {
        var changed = new HashMap<>(application);
        changed.put("agent", Applications.agent(Map.of("paper", true)));
        return changed;
    }

    private void requestCorrection(String number, String material, String reason) {
        var wrong = List.of(Map.of("subject", "MATERIAL", "id", material, "reason", reason));
        var asked = clerk.post("/api/cases/%s/correction-requests".formatted(number), Map.of("wrong", wrong));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
    }

    private Caller.Answer view(String number) {
        return vouchers.view(number);
    }

    private String material(String number, String id) {
        return vouchers.material(number, id);
    }

    private String moment(String number, String at) {
        return vouchers.moment(number, at);
    }
}
