package io.onetrip.catalog.documents.domain;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.Words;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BundleGuideTest {

    @Test
    void saysWhoAsksWhatAndWhatComesOut() {
        var hotel = text(BundleGuide.of(BundleSources.of(shipped(), "B_HOTEL")));
        assertThat(hotel)
                .contains("市场监督管理局", "10 个工作日", "45 个工作日", "公司、个体工商户、已取得营业执照", "第 2 步")
                .contains("申请主体类型是? 选“公司”", "营业执照(正、副本)");
    }

    @Test
    void saysByHowMuchTheJointLimitMayBeExtendedAndByWhom() {
        var guide = text(BundleGuide.of(BundleSources.of(
                shippedWith(file -> at(file, "/bundles/0/jointLimit")
                        .put("extensionDays", 12)
                        .put("extensionApprover", "市人民政府负责人")),
                "B_HOTEL")));
        assertThat(guide).contains("可延长 12 个工作日", "批准人: 市人民政府负责人");
        assertThat(text(BundleGuide.of(BundleSources.of(
                        shippedWith(file -> at(file, "/bundles/0/jointLimit").retain("days", "unit")), "B_HOTEL"))))
                .doesNotContain("可延长 12");
    }

    @Test
    void asksForEachPaperOnce() {
        for (var bundle : BundleSources.shipped()) {
            var names = new HashSet<Words>();
            var asked = new HashSet<String>();
            for (var member : bundle.members())
                for (var row : bundle.items().get(member.textOr("item", "")).objects("materials"))
                    asked.add(row.textOr("material", ""));
            for (var section : BundleGuide.of(bundle).sections())
                for (var entry : section.entries())
                    for (var block : entry.value())
                        if (block instanceof Block.Table table
                                && table.columns().getFirst().zh().equals("材料"))
                            for (var row : table.rows()) names.add(row.getFirst());
            assertThat(names).hasSameSizeAs(asked);
        }
    }

    @Test
    void saysWhatOneApplicationSaves() {
        assertThat(text(BundleGuide.of(BundleSources.of(shipped(), "B_HOTEL")))).contains("比分别办理省多少", "跑动次数");
    }

    @Test
    void saysNothingOfSavingsWhereTheDefaultsSelectNothing() {
        var guide = BundleGuide.of(BundleSources.of(
                shippedWith(file -> file.at("/bundles/0/items").values().forEach(member -> {
                    var object = (ObjectNode) member;
                    object.put("mandatory", false);
                    object.putObject("when")
                            .put("question", "Q_AGENT")
                            .putArray("in")
                            .add("NEVER");
                })),
                "B_HOTEL"));
        assertThat(text(guide)).doesNotContain("比分别办理省多少").contains("第 1 步");
    }

    @Test
    void namesTheFeesOfItsItems() {
        var guide = BundleGuide.of(BundleSources.of(
                shippedWith(file -> at(file, "/items/0")
                        .putArray("fees")
                        .addObject()
                        .put("name", "工本费")
                        .put("amount", "12.50")
                        .put("unit", "本")
                        .put("basis", "发改价格〔2020〕1号")),
                "B_HOTEL"));
        assertThat(text(guide)).contains("工本费", "12.50 元/本", "发改价格〔2020〕1号");
    }

    private static String text(Document document) {
        return new JsonMapper().writeValueAsString(document);
    }
}
