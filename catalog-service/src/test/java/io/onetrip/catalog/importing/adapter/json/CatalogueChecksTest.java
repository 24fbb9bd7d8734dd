package io.onetrip.catalog.importing.adapter.json;

import static io.onetrip.catalog.importing.adapter.json.Catalogues.at;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.read;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shipped;
import static io.onetrip.catalog.importing.adapter.json.Catalogues.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.onetrip.catalog.importing.domain.CatalogueInvalid;
import io.onetrip.catalog.importing.domain.CatalogueRules;
import io.onetrip.catalog.importing.domain.Fault;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.Fault.Severity;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an editor can get wrong in the fine grain of an item; the shipped catalogue gets none of it wrong. */
class CatalogueChecksTest {

    /** A licence on the spot whose variant takes 7 days. */
    private static final String FIRE_CHECK = "/items/7";

    /** Promised in some days, with several materials. */
    private static final String PROMISED = promised();

    @Test
    void theShippedCatalogueHasNothingToMend() {
        assertThat(CatalogueRules.judge(read(shipped())))
                .filteredOn(fault -> fault.severity() != Severity.HINT)
                .isEmpty();
    }

    @Test
    void hintsAtABundleThatPromisesLessThanItsItemsTake() {
        var promise = "/bundles/0/promisedLimit";
        assertThat(judge(file -> at(file, promise).put("days", 1).put("unit", "WORKING_DAY")))
                .extracting(Fault::place, Fault::code)
                .contains(tuple(promise, Code.PROMISE_BELOW_PATH));
        assertThat(judge(file -> at(file, promise).put("days", 45).put("unit", "WORKING_DAY")))
                .extracting(Fault::place)
                .doesNotContain(promise);
    }

    @Test
    void refusesAnInstantItemWithALimit() {
        finds(
                file -> at(file, PROMISED + "/projectType").put("code", "1"),
                PROMISED + "/projectType",
                Code.INSTANT_WITH_LIMIT);
    }

    @Test
    void refusesALimitOfAnItemThatIsListedAsInstant() {
        finds(
                file -> {
                    at(file, PROMISED).remove("projectType");
                    label(file, "INSTANT");
                },
                PROMISED + "/labels",
                Code.INSTANT_WITH_LIMIT);
        findsNothing(file -> {
            at(file, PROMISED).remove(List.of("projectType", "steps"));
            at(file, PROMISED + "/promisedLimit").put("days", 1);
            label(file, "INSTANT");
        });
    }

    @Test
    void warnsOfAJointLimitAboveTheLaw() {
        var joint = shipped().get("bundles").values().stream()
                .filter(bundle -> bundle.path("jointLimit").isObject())
                .count();
        assertThat(joint).isPositive();
        findsNothing(file -> jointLimit(file, 45, "WORKING_DAY"));
        findsNothing(file -> jointLimit(file, 60, "CALENDAR_DAY"));
        finds(file -> jointLimit(file, 46, "WORKING_DAY"), "/bundles/0/jointLimit", Code.JOINT_LIMIT_ABOVE_LAW);
        finds(file -> jointLimit(file, 90, "CALENDAR_DAY"), "/bundles/0/jointLimit", Code.JOINT_LIMIT_ABOVE_LAW);
    }

    @Test
    void warnsOfAnExtensionOfAJointLimitAboveTheLaw() {
        findsNothing(file -> extension(file, 15));
        finds(file -> extension(file, 16), "/bundles/0/jointLimit/extensionDays", Code.JOINT_EXTENSION_ABOVE_LAW);
    }

    private static void extension(ObjectNode file, int days) {
        jointLimit(file, 45, "WORKING_DAY");
        at(file, "/bundles/0/jointLimit").put("extensionDays", days);
    }

    private static void jointLimit(ObjectNode file, int days, String unit) {
        at(file, "/bundles/0").putObject("jointLimit").put("days", days).put("unit", unit);
    }

    @Test
    void judgesAVariantByWhatItSaysOfItself() {
        finds(
                file -> at(file, FIRE_CHECK + "/limitVariants/0")
                        .putObject("projectType")
                        .put("code", "1"),
                FIRE_CHECK + "/limitVariants/0/projectType",
                Code.INSTANT_WITH_LIMIT);
        findsNothing(file -> at(file, FIRE_CHECK + "/limitVariants/0")
                .putObject("projectType")
                .put("code", "2"));
        findsNothing(file -> {
            at(file, FIRE_CHECK).remove("steps");
            at(file, FIRE_CHECK + "/promisedLimit").put("days", 1).put("unit", "WORKING_DAY");
        });
    }

    @Test
    void refusesStepsThatDoNotAddUp() {
        var days = shipped().at(PROMISED + "/promisedLimit/days").asInt();
        findsNothing(file -> steps(file, 0, days, 0, 0, 0));
        finds(file -> steps(file, 1, days, 0, 0, 0), PROMISED + "/steps", Code.STEPS_DO_NOT_ADD_UP);
        finds(file -> steps(file, days), PROMISED + "/steps", Code.STEP_MISSING);
        finds(
                file -> {
                    steps(file, 0, days, 0, 0, 0);
                    at(file, PROMISED + "/steps/4").put("name", "DECISION");
                },
                PROMISED + "/steps/4/name",
                Code.DUPLICATE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他材料", "其他相关证明材料", "法律、法规规定的其他材料", "相关材料", "有关资料", "身份证、户口簿等材料", "其它需要的文件", "行政机关要求的其他"})
    void warnsOfACatchAllMaterial(String name) {
        finds(file -> at(file, "/materials/0").put("name", name), "/materials/0/name", Code.CATCH_ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"契税等完税凭证", "其他\uFF0C证明", "从业人员健康管理等保证食品安全的规章制度", "其他组织登记证书", "相关专业学历证书"})
    void leavesAMaterialAloneThatIsNamed(String name) {
        assertThat(judge(file -> at(file, "/materials/0").put("name", name)))
                .extracting(Fault::code)
                .doesNotContain(Code.CATCH_ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"提交营业执照复印件", "申请人提供有效身份证件", "持有房屋租赁合同"})
    void warnsOfAConditionThatNamesAMaterial(String condition) {
        finds(file -> condition(file, condition), PROMISED + "/guide/acceptCondition/0", Code.CONDITION_NAMES_MATERIAL);
    }

    @Test
    void warnsOfAConditionThatNamesAMaterialOfTheItem() {
        var material = shipped().at(PROMISED + "/materials/0/material").asString();
        var name = shipped().get("materials").values().stream()
                .filter(each -> each.get("id").asString().equals(material))
                .findFirst()
                .orElseThrow()
                .get("name")
                .asString()
                .replaceAll("[((].*", "");
        finds(
                file -> condition(file, "已有" + name),
                PROMISED + "/guide/acceptCondition/0",
                Code.CONDITION_NAMES_MATERIAL);
        findsNothing(file -> condition(file, "年满十八周岁, 在本市有固定经营场所"));
    }

    /** Chinese is typed with brackets and commas of full width. */
    @Test
    void readsThePunctuationThatChineseHas() {
        finds(
                file -> {
                    var material =
                            shipped().at(PROMISED + "/materials/0/material").asString();
                    for (var each : file.get("materials").values())
                        if (each.get("id").asString().equals(material))
                            ((ObjectNode) each).put("name", "房屋租赁备案表\uFF08复印件\uFF09");
                    condition(file, "已有房屋租赁备案表");
                },
                PROMISED + "/guide/acceptCondition/0",
                Code.CONDITION_NAMES_MATERIAL);
        findsNothing(file -> condition(file, "能够提供服务\uFF0C未被吊销许可证"));
        findsNothing(file -> condition(file, "能够提供服务\uFF1B未被吊销许可证"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"具备提供服务的场所条件", "持续经营一年以上并符合安全条件", "由持股三分之一以上的股东代表申请", "属于国家支持的小微企业软件项目", "有能力提供担保"})
    void leavesAConditionAloneThatNamesNoPaper(String condition) {
        findsNothing(file -> condition(file, condition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"原则上不超过两次", "视情况而定", "酌情处理", "经有关部门同意", "符合相关规定", "等等"})
    void warnsOfVagueWords(String text) {
        finds(file -> condition(file, text), PROMISED + "/guide/acceptCondition/0", Code.VAGUE_WORDING);
        finds(file -> at(file, "/questions/0").put("text", text), "/questions/0/text", Code.VAGUE_WORDING);
    }

    @Test
    void doesNotJudgeTheWordsOfALaw() {
        findsNothing(
                file -> at(file, PROMISED).putArray("legalBasis").addObject().put("text", "法律规定的其他材料, 原则上由有关部门核发"));
    }

    @Test
    void warnsOfAClockStoppedByWhatTheLawDoesNotList() {
        var licence = "/items/0";
        findsNothing(file -> procedure(file, licence, "专家评审(方案联审)", true));
        findsNothing(file -> procedure(file, licence, "现场核查", false));
        finds(
                file -> procedure(file, licence, "现场核查", true),
                licence + "/specialProcedures/0/suspendsClock",
                Code.SUSPENSION_WITHOUT_LAW);
    }

    @Test
    void warnsOfAKindThatIsNoneOfThe7Plus1() {
        finds(
                file -> at(file, "/items/0").put("category7plus1", "行政征收"),
                "/items/0/category7plus1",
                Code.UNKNOWN_CATEGORY);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, 511602000000", "TOWN, 511602001000", "VILLAGE, 511602001001", "CITY, 511600000000"})
    void takesARegionOfTheLevel(String level, String region) {
        assertThat(judge(file -> region(file, level, region)))
                .extracting(Fault::code)
                .doesNotContain(Code.REGION_OF_OTHER_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, 511602001000", "TOWN, 511602001001", "CITY, 511602000000", "NATIONAL, 510000000000"})
    void refusesARegionBelowTheLevel(String level, String region) {
        assertThat(judge(file -> region(file, level, region)))
                .extracting(Fault::place, Fault::code)
                .contains(tuple("/items/0/region", Code.REGION_OF_OTHER_LEVEL));
    }

    @Test
    void refusesALevelThatTheImplementationCodeContradicts() {
        finds(file -> at(file, "/items/0").put("level", "CITY"), "/items/0/level", Code.CODE_INVALID);
        findsNothing(file -> at(file, "/items/0").put("level", "COUNTY"));
    }

    @Test
    void refusesALabelThatTheItemContradicts() {
        finds(
                file -> {
                    label(file, "ENTRUSTED");
                    at(file, PROMISED).put("entrusted", false);
                },
                PROMISED + "/labels",
                Code.LABEL_CONTRADICTED);
        for (var label : List.of("INSTANT", "NEARBY", "CROSS_REGION", "NEGATIVE"))
            finds(file -> label(file, label), PROMISED + "/labels", Code.LABEL_CONTRADICTED);
        finds(file -> label(file, "ONLINE", "IN_HALL"), PROMISED + "/labels", Code.LABEL_CONTRADICTED);
        findsNothing(file -> label(file, "ENTRUSTED", "TIDAL", "COUNTY_HANDLED", "ONLINE", "HELPED"));
    }

    @Test
    void refusesAListedItemInABundleOnly() {
        findsNothing(file -> ((ArrayNode) file.get("items")).add(listed()));
        finds(
                file -> {
                    ((ArrayNode) file.get("items")).add(listed());
                    ((ArrayNode) file.at("/bundles/0/items"))
                            .addObject()
                            .put("item", "I_LISTED")
                            .put("mandatory", true);
                },
                "/bundles/0/items/10/item",
                Code.LISTED_ONLY);
    }

    @Test
    void refusesAMemberThatNoHallTakesIn() {
        finds(
                file -> {
                    at(file, "/items/0").putArray("channels").add("OTHER");
                    at(file, "/items/0").putArray("labels").add("NEGATIVE");
                },
                "/bundles/0/items/0/item",
                Code.LABEL_CONTRADICTED);
    }

    @Test
    void refusesADescribedItemWithoutImplementationCode() {
        shape(
                file -> {
                    var codes = at(file, "/items/0/codes");
                    codes.removeAll();
                    codes.put("localCode", "511Z07001006-1");
                },
                "/items/0/codes");
    }

    @Test
    void refusesAnItemThatIsHalfDescribed() {
        assertThat(judge(file -> {
                    var half = listed();
                    half.putArray("materials");
                    ((ArrayNode) file.get("items")).add(half);
                }))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(Code.SHAPE));
    }

    @Test
    void refusesWrongConditionsOfSituationsFeesAndProcedures() {
        for (var list : List.of("situations", "fees", "specialProcedures"))
            finds(
                    file -> {
                        var one = at(file, PROMISED).putArray(list).addObject().put("name", "甲");
                        one.put("id", "S_A").put("amount", "10.50");
                        one.putObject("when")
                                .put("question", "Q_NEVER")
                                .putArray("in")
                                .add("YES");
                    },
                    PROMISED + "/%s/0/when/question".formatted(list),
                    Code.UNKNOWN_REFERENCE);
    }

    @Test
    void refusesASituationThatStandsTwice() {
        finds(
                file -> {
                    var situation = at(file, PROMISED).putArray("situations").addObject();
                    situation.put("id", "S_A").put("name", "甲");
                    situation.putArray("children").addObject().put("id", "S_A").put("name", "乙");
                },
                PROMISED + "/situations/0/children/0/id",
                Code.DUPLICATE_ID);
    }

    @Test
    void tellsWhatIsOfTheWrongShapeInTheGuide() {
        shape(file -> at(file, PROMISED).put("region", "511602"), PROMISED + "/region");
        shape(file -> at(file, PROMISED).putArray("labels").add("FAST"), PROMISED + "/labels/0");
        shape(
                file -> at(file, PROMISED).putObject("guide").put("limitSceneNum", -1),
                PROMISED + "/guide/limitSceneNum");
        shape(file -> at(file, PROMISED).putObject("guide").put("coffee", "yes"), PROMISED + "/guide");
        shape(
                file -> at(file, PROMISED)
                        .putArray("fees")
                        .addObject()
                        .put("name", "工本费")
                        .put("amount", "1e3"),
                PROMISED + "/fees/0/amount");
        shape(
                file -> at(file, "/materials/0")
                        .putObject("blankForm")
                        .put("name", "表")
                        .put("hash", "abc"),
                "/materials/0/blankForm/hash");
    }

    private static ObjectNode listed() {
        var item = shipped().objectNode();
        item.put("id", "I_LISTED").put("name", "只列出的事项").put("department", "D_SAMR");
        item.putObject("codes").put("localCode", "511Z07001006-511602000000-000-11511301008778183N-1-00");
        return item;
    }

    private static String promised() {
        var items = shipped().get("items");
        for (int index = 0; index < items.size(); index++)
            if (items.get(index).at("/promisedLimit/days").asInt() > 2
                    && items.get(index).get("materials").size() > 2
                    && items.get(index).at("/projectType/code").asString().equals("2")) return "/items/" + index;
        throw new IllegalStateException("The shipped catalogue has no promised item");
    }

    private static void steps(ObjectNode file, int... days) {
        var names = List.of("ACCEPTANCE", "EXAMINATION", "DECISION", "LICENCE", "DELIVERY");
        var steps = at(file, PROMISED).putArray("steps");
        for (int index = 0; index < days.length; index++)
            steps.addObject().put("name", names.get(index)).put("days", days[index]);
    }

    private static void condition(ObjectNode file, String text) {
        at(file, PROMISED).putObject("guide").putArray("acceptCondition").add(text);
    }

    private static void procedure(ObjectNode file, String item, String name, boolean suspends) {
        at(file, item)
                .putArray("specialProcedures")
                .addObject()
                .put("name", name)
                .put("suspendsClock", suspends);
    }

    private static void region(ObjectNode file, String level, String region) {
        at(file, "/items/0").put("level", level).put("region", region);
    }

    private static void label(ObjectNode file, String... labels) {
        var list = at(file, PROMISED).putArray("labels");
        for (var label : labels) list.add(label);
    }

    private static void shape(Consumer<ObjectNode> change, String place) {
        assertThat(judge(change)).extracting(Fault::place, Fault::code).contains(tuple(place, Code.SHAPE));
    }

    private static void findsNothing(Consumer<ObjectNode> change) {
        assertThat(judge(change))
                .filteredOn(fault -> fault.severity() != Severity.HINT)
                .isEmpty();
    }

    private static void finds(Consumer<ObjectNode> change, String place, Code code) {
        assertThat(judge(change))
                .filteredOn(fault -> fault.severity() != Severity.HINT)
                .extracting(Fault::place, Fault::code)
                .contains(tuple(place, code));
    }

    private static List<Fault> judge(Consumer<ObjectNode> change) {
        var faults = told(change);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.zh()).containsPattern("\\p{IsHan}").isNotEqualTo(fault.message());
            assertThat(fault.message()).containsPattern("[a-z]{2}");
        });
        return faults;
    }

    private static List<Fault> told(Consumer<ObjectNode> change) {
        try {
            JsonNode file = shippedWith(change);
            return CatalogueRules.judge(read(file));
        } catch (CatalogueInvalid wrongShape) {
            return wrongShape.faults();
        }
    }
}
