package io.onetrip.catalog.documents.domain;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The acceptance guide and the handling manual. */
class WorkingDocumentsTest {

    @Test
    void theManualCountsStepsInTheUnitOfThePromise() {
        var manual = manual(item -> {
            item.putObject("promisedLimit").put("days", 3).put("unit", "CALENDAR_DAY");
            item.putArray("steps")
                    .addObject()
                    .put("name", "EXAMINATION")
                    .put("days", 3)
                    .put("handledBy", "审查岗");
        });
        assertThat(manual).contains("审查", "3 个自然日", "审查岗");
    }

    @Test
    void theManualTellsCasesApart() {
        var manual = manual(item -> {
            var outer = item.putArray("situations").addObject().put("id", "S_A").put("name", "首次申请");
            var inner = outer.putArray("children").addObject().put("id", "S_B").put("name", "委托办理");
            inner.putObject("when").put("question", "Q_AGENT").putArray("in").add("YES");
        });
        assertThat(manual).contains("首次申请 / 委托办理: 是否委托代理人办理? 选“是”");
    }

    @Test
    void theManualSaysUnderWhichAnswersAnotherLimitHolds() {
        var manual = manual(item -> {
            var variant = item.putArray("limitVariants").addObject();
            variant.putObject("promisedLimit").put("days", 2).put("unit", "WORKING_DAY");
            variant.putObject("when")
                    .putObject("not")
                    .put("question", "Q_AGENT")
                    .putArray("in")
                    .add("YES");
        });
        assertThat(manual).contains("情形: 不是: 是否委托代理人办理? 选“是”: 2 个工作日");
    }

    @Test
    void theAcceptanceGuideSaysWhereTheWindowDoesNotAccept() {
        assertThat(acceptance(true)).contains("综合窗口受理").doesNotContain("部门自行受理");
        assertThat(acceptance(false)).contains("部门自行受理, 综合窗口不受理").doesNotContain("\"综合窗口受理\"");
    }

    @Test
    void theAcceptanceGuideNamesEachMaterialOnce() {
        var guide = AcceptanceGuide.of(BundleSources.of(shippedWith(file -> {}), "B_HOTEL"));
        var materials = guide.sections().get(2).entries();
        assertThat(materials).extracting(Entry::code).doesNotHaveDuplicates().contains("M_ID_LEGAL");
        assertThat(materials.getFirst().number()).isEqualTo(1);
    }

    @Test
    void saysUntilWhenTheApplicantIsToldOnAcceptance() {
        assertThat(manual(item -> {})).contains("收件后 5 个工作日", "行政许可法 第三十二条");
        assertThat(manual(item -> bySpecialLaw(item, 2))).contains("收件后 2 个工作日", "不动产登记暂行条例 第十七条");
        assertThat(manual(item -> bySpecialLaw(item, 0))).contains("收件当日(当场)");
    }

    private static void bySpecialLaw(ObjectNode item, int days) {
        item.putObject("acceptanceLimit").put("days", days).put("legalBasis", "不动产登记暂行条例 第十七条");
    }

    private static String manual(Consumer<ObjectNode> change) {
        var file = shippedWith(catalogue -> change.accept(at(catalogue, "/items/0")));
        return text(HandlingManual.of(
                BundleSources.item(file, file.at("/items/0/id").asString())));
    }

    private static String acceptance(boolean entrusted) {
        return text(AcceptanceGuide.of(BundleSources.of(
                shippedWith(file ->
                        file.get("items").values().forEach(item -> ((ObjectNode) item).put("entrusted", entrusted))),
                "B_HOTEL")));
    }

    private static String text(Document document) {
        return new JsonMapper().writeValueAsString(document);
    }
}
