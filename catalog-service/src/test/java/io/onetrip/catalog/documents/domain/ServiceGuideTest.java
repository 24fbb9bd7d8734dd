package io.onetrip.catalog.documents.domain;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServiceGuideTest {

    @Test
    void hasThe54ElementsInTheirOrder() {
        var elements = entries(guide(shipped())).toList();
        assertThat(elements)
                .extracting(Entry::number)
                .isEqualTo(IntStream.rangeClosed(1, 54).boxed().toList());
        assertThat(elements).extracting(Entry::code).doesNotHaveDuplicates().startsWith("taskName", "catalogCode");
        assertThat(elements).extracting(entry -> entry.label().zh()).doesNotHaveDuplicates();
    }

    /** As the national exchange tables name them; in brackets behind some what stands there, too. */
    @Test
    void namesEachOfThe54() {
        assertThat(entries(guide(shipped())).map(Entry::code))
                .containsExactly(
                        ("taskName catalogCode taskCode taskHandleItem taskType byLaw useLevel powerSource authorityDivision"
                                        + " exerciseContent deptName deptCode deptType entrustName undertakingOrg otherDept taskState"
                                        + " taskVersion planEffectiveDate planCancelDate serverType userTopicType corpTopicType projectType"
                                        + " handleType handleArea isOnline onlineHandleDepth onlineHandleUrl mobileTerminalUrl limitSceneNum"
                                        + " limitSceneExplain isEntryCenter isSchedule isServiceTerminals isExpress isPayOnline anticipateDay"
                                        + " anticipateType anticipateExplain promiseDay promiseType promiseExplain specialProcedure"
                                        + " acceptCondition handleFlow materials serviceType limitExplain isFee feeBasis result transactAddr"
                                        + " linkWay")
                                .split(" "));
    }

    @Test
    void saysWhenAnItemIsGrantedAtOnce() {
        var file = shippedWith(changed -> {
            var rule = at(changed, "/items/0").putObject("decidedAtOnce").put("rule", "公司的地址园区已核实");
            rule.putObject("when").put("question", "Q_AGENT").putArray("in").add("NO");
            rule.putObject("stamp").put("material", "M_PREMISES").put("authority", "示范高新区管理委员会");
        });
        assertThat(said(guide(file), "handleFlow")).contains("见章盖章, 即时准予: 公司的地址园区已核实(条件: ", "; 认可示范高新区管理委员会在“住所");
    }

    @Test
    void everyElementCanBeStated() {
        assertThat(entries(guide(FullItem.file())).filter(entry -> !entry.stated()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "taskName, 公司设立登记",
        "catalogCode, 990199001000",
        "taskType, 行政许可",
        "byLaw, '市场主体登记管理条例 第16、19、21条'",
        "deptName, 市场监督管理局",
        "deptType, 法定机关",
        "taskVersion, 1",
        "projectType, 即办件",
        "handleType, 窗口",
        "anticipateDay, 3 个工作日",
        "anticipateType, 工作日",
        "anticipateExplain, 市场主体登记管理条例 第19条(不能当场登记的3个工作日)",
        "promiseDay, 即时办结",
        "materials, 情形",
        "result, 营业执照(正、副本)"
    })
    void saysWhatTheCatalogueSays(String code, String words) {
        assertThat(said(guide(shipped()), code)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "serverType, 企业法人 其他组织",
        "handleArea, 全市 219981000000 219981001000",
        "handleType, 就近办 帮办代办 综合窗口受理",
        "anticipateExplain, 可延长 10 个工作日 批准人: 本机关负责人",
        "handleFlow, 首次办理",
        "onlineHandleDepth, 全程网办",
        "anticipateExplain, 所载anticipateExplain",
        "handleFlow, 受理 即时办结 窗口1",
        "feeBasis, 0.50 元/件 价格法 所载feeBasis",
        "linkWay, 所载linkWay 所载superviseWay 问题 回答 要带原件吗 要",
        "acceptCondition, 其一acceptCondition 其二acceptCondition"
    })
    void saysWhatAnItemInFineGrainSays(String code, String words) {
        assertThat(said(guide(FullItem.file()), code)).contains(words);
    }

    @Test
    void showsWhateverTheFileMaySayInItsGuide() {
        var schema =
                new JsonMapper().readTree(getClass().getResourceAsStream("/contract/catalog/catalogue.schema.json"));
        assertThat(FullItem.file().at("/items/0/guide").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        schema.at("/$defs/guide/properties").propertyNames());
    }

    @Test
    void saysOfEachMaterialWhatItHasToBe() {
        var file = FullItem.file();
        at(file, "/items/0")
                .putArray("materials")
                .addObject()
                .put("material", "M_ID_PERSON")
                .put("deferrable", true);
        assertThat(said(guide(file), "materials"))
                .contains(
                        "证件证书证明",
                        "原件 1 份、复印件 1 份",
                        "数据共享, 免提交",
                        "可容缺后补",
                        "受理标准: 在有效期内",
                        "填报须知: 写明用途",
                        "纸张: A4",
                        "空白表格: 空白.docx",
                        "示例样表: 示例.pdf",
                        "依据: 居民身份证法",
                        "来源说明: 公安机关");
    }

    @Test
    void leadsToTheFormsOfItsMaterials() {
        var file = FullItem.file();
        at(file, "/items/0").putArray("materials").addObject().put("material", "M_ID_PERSON");
        assertThat(said(guide(file), "materials")).contains("申请人居民身份证, 空白表格: 空白.docx", "申请人居民身份证, 示例样表: 示例.pdf");
        at(file, "/materials/0/blankForm").put("hash", "../../etc");
        assertThat(said(guide(file), "materials")).doesNotContain("申请人居民身份证, 空白表格");
    }

    @Test
    void whatTheCatalogueDoesNotSayIsNotStated() {
        var silent = guide(shippedWith(file -> at(file, "/items/0").remove(List.of("guide", "fees"))));
        assertThat(entries(silent).filter(entry -> !entry.stated()).map(Entry::code))
                .contains("powerSource", "acceptCondition", "isFee", "feeBasis", "transactAddr", "linkWay")
                .doesNotContain("taskName", "materials");
    }

    @Test
    void anEmptyListOfFeesSaysThatItCostsNothing() {
        var free = guide(shippedWith(file -> at(file, "/items/0").putArray("fees")));
        assertThat(said(free, "isFee")).isEqualTo("否");
        assertThat(said(free, "feeBasis")).isEqualTo("不收费");
    }

    @Test
    void whatIsOfAnotherShapeIsShownAndBreaksNothing() {
        var odd = guide(shippedWith(file -> {
            at(file, "/items/0").put("legalBasis", "只有一句话");
            at(file, "/items/0").put("specialProcedures", 7);
            at(file, "/items/0").putObject("guide").putObject("acceptCondition").put("年龄", 18);
            at(file, "/items/0").put("fees", "免费");
        }));
        assertThat(said(odd, "byLaw")).isEqualTo("只有一句话");
        assertThat(said(odd, "acceptCondition")).isEqualTo("年龄: 18");
        assertThat(entries(odd).count()).isEqualTo(54);
    }

    private static Document guide(JsonNode file) {
        return ServiceGuide.of(BundleSources.item(file, file.at("/items/0/id").asString()));
    }

    private static Stream<Entry> entries(Document document) {
        return document.sections().stream().flatMap(section -> section.entries().stream());
    }

    private static String said(Document document, String code) {
        return entries(document)
                .filter(entry -> entry.code().equals(code))
                .flatMap(entry -> entry.value().stream())
                .flatMap(ServiceGuideTest::words)
                .map(Words::zh)
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private static Stream<Words> words(Block block) {
        return switch (block) {
            case Block.Lines lines -> lines.lines().stream();
            case Block.Links links -> links.links().stream().map(Block.Link::label);
            case Block.Table table ->
                Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream));
        };
    }
}
