package io.onetrip.cases.voucher;

import static io.onetrip.cases.voucher.PrintedVouchers.CITY;
import static io.onetrip.cases.voucher.PrintedVouchers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.onetrip.cases.Applications;
import io.onetrip.cases.OnRealParts;
import io.onetrip.cases.OtherServices;
import io.onetrip.testkit.Caller;
import io.onetrip.testkit.Contracts;
import io.onetrip.testkit.Neighbours;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** What a department says of an item that it accepts itself reaches the applicant dated and in writing (行政许可法 32). */
@OnRealParts
class ItemVoucherElementsIT {
    private static final String BUNDLE = "B_OWN_ITEMS";
    private static final String ITEM = "I_ENT_SETUP";

    @LocalServerPort
    int port;

    private Caller clerk;
    private PrintedVouchers vouchers;
    private String number;
    private String itemNumber;

    @BeforeEach
    void acceptAtTheWindow() {
        OtherServices.publishCatalogue();
        var bundle = (ObjectNode) Contracts.sample("catalog.bundle-published.v1");
        bundle.put("id", BUNDLE);
        ((ObjectNode) bundle.get("definition")).put("id", BUNDLE);
        ((ObjectNode) bundle.at("/items/0")).put("entrusted", false);
        Neighbours.ofCatalogue("bundle", BUNDLE, bundle);
        clerk = Caller.as("intake-main", port);
        vouchers = new PrintedVouchers(clerk);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.post("/api/cases", application()).status() != 404);
        number = Applications.accepted(clerk, application());
        itemNumber = OtherServices.dispatched(clerk, number, ITEM);
    }

    @Test
    void acceptance() throws IOException {
        tell("approval.item-accepted.v1", Map.of("acceptedAt", Instant.now().toString()));
        awaitVoucher("item-acceptance-notice-" + ITEM);
        var elements = common("A");
        elements.put("article 32(5)", "第三十二条第一款第(五)项,决定予以受理");
        elements.put("since when (42)", "受理时间" + day(LocalDate.now(CITY)));
        elements.put("promised by", "承诺办结日期");
        elements.put(
                "by law at the latest (42)",
                "法定办结日期" + day(LocalDate.parse(vouchers.view(number).text("/items/0/due/statute"))));
        elements.put("what does not count (45)", "听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审");
        elements.put("who accepted it", "经办人:审批员示范");
        vouchers.has(number, "item-acceptance-notice-" + ITEM, elements);
        assertThat(kindsOfNotices()).containsExactly("RECEIVED", "ACCEPTED", "ITEM_ACCEPTED");
    }

    @Test
    void acceptanceBySilence() throws IOException {
        var deemed = Instant.now();
        var accepted = deemed.minus(Duration.ofDays(8));
        var event = event("approval.item-accepted.v1");
        event.put("acceptedAt", accepted.toString())
                .put("deemedAt", deemed.toString())
                .remove("acceptedBy");
        Neighbours.ofApproval("approval.item-accepted.v1", number, itemNumber, event);
        awaitVoucher("item-acceptance-notice-" + ITEM);
        var elements = common("A");
        elements.put("article 32(4)", "第三十二条第一款第(四)项,自收到申请材料之日起即为受理");
        elements.put("from when", "受理时间" + day(LocalDate.ofInstant(accepted, CITY)));
        var text = vouchers.has(number, "item-acceptance-notice-" + ITEM, elements);
        assertThat(text).doesNotContain("经办人", "决定予以受理");
    }

    @Test
    void correctionNoticeAndOneThatWasAllowed() throws IOException {
        ask(1, "缺少出租人签章");
        awaitVoucher("item-correction-notice-" + ITEM);
        var elements = common("C");
        elements.put("article 32(4)", "第三十二条第一款第(四)项");
        elements.put("that it is all, and told once (32(4), 72(4))", "需要补正的全部内容");
        elements.put("the material", vouchers.material(number, "M_PREMISES"));
        elements.put("what is wrong with it", "缺少出租人签章");
        elements.put("where to hand it in", "请补正后交回市政务服务中心");
        elements.put("who asks", "经办人:审批员示范");
        vouchers.has(number, "item-correction-notice-" + ITEM, elements);

        var brought = Map.of("materials", List.of(Map.of("materialId", "M_PREMISES", "paper", true)));
        var taken = clerk.post("/api/cases/%s/items/%s/corrections".formatted(number, ITEM), brought);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        ask(2, "租期不足");
        awaitVoucher("item-correction-notice-%s-2".formatted(ITEM));
        var again = common("C2");
        again.put("what is wrong now", "租期不足");
        vouchers.has(number, "item-correction-notice-%s-2".formatted(ITEM), again);
        var first = vouchers.has(number, "item-correction-notice-" + ITEM, elements);
        assertThat(first).doesNotContain("租期不足");
    }

    @Test
    void decisionNotToAccept() throws IOException {
        tell(
                "approval.item-not-accepted.v1",
                Map.of("notAcceptedAt", Instant.now().toString(), "reason", "该场所不属于本部门许可范围"));
        awaitVoucher("item-non-acceptance-" + ITEM);
        var elements = common("N");
        elements.put("the decision", "经审查决定不予受理");
        elements.put("the reason (38)", "该场所不属于本部门许可范围");
        elements.put("the legal basis", "行政许可法第32条第1款第2项");
        elements.put("where to apply instead (32(2))", "市文化广电和旅游局");
        elements.put("review (38)", "六十日内依法向市人民政府申请行政复议");
        elements.put("suit (38)", "六个月内依法向作出决定的机关所在地有管辖权的人民法院提起行政诉讼");
        elements.put("who decided", "经办人:审批员示范");
        vouchers.has(number, "item-non-acceptance-" + ITEM, elements);
        var progress = Caller.nobody(port)
                .get("/api/public/progress/" + vouchers.view(number).text("/progressToken"));
        assertThat(progress.text("/items/0/notAccepted/remedy/review")).isEqualTo("市人民政府");
        assertThat(progress.json().at("/items/0").hasNonNull("refusal")).isFalse();
        assertThat(kindsOfNotices()).contains("ITEM_NOT_ACCEPTED").doesNotContain("ITEM_REFUSED");
    }

    private Map<String, String> common(String mark) {
        var elements = vouchers.common(number, itemNumber + "-" + mark, "市场监督管理局");
        elements.put("the item", "公司设立登记");
        return elements;
    }

    private void ask(int serial, String reason) {
        var wrong = List.of(Map.of("subject", "MATERIAL", "id", "M_PREMISES", "reason", reason));
        tell(
                "approval.correction-needed.v1",
                Map.of(
                        "number",
                        serial,
                        "wrong",
                        wrong,
                        "requestedAt",
                        Instant.now().toString()));
    }

    private void tell(String type, Map<String, Object> changes) {
        var event = event(type);
        changes.forEach((name, value) -> event.set(name, Contracts.JSON.valueToTree(value)));
        Neighbours.ofApproval(type, number, itemNumber, event);
    }

    private ObjectNode event(String type) {
        var event = (ObjectNode) Contracts.sample(type).deepCopy();
        return event.put("caseNumber", number).put("itemCaseNumber", itemNumber).put("itemId", ITEM);
    }

    private void awaitVoucher(String slug) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> clerk.get("/api/cases/%s/vouchers".formatted(number))
                        .json()
                        .findValuesAsString("slug")
                        .contains(slug));
    }

    private List<String> kindsOfNotices() {
        return clerk.get("/api/cases/%s/notices".formatted(number)).json().findValuesAsString("kind");
    }

    private static Map<String, Object> application() {
        var application = new HashMap<>(Applications.changed("bundleId", BUNDLE));
        application.put("agent", Applications.agent(Map.of("paper", true)));
        return application;
    }
}
