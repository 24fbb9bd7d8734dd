package io.onetrip.catalog.documents.domain;

import static io.onetrip.catalog.documents.domain.GuideElement.Group.FEES;
import static io.onetrip.catalog.documents.domain.GuideElement.Group.LIMITS;
import static io.onetrip.catalog.documents.domain.GuideElement.Group.OFFICE;
import static io.onetrip.catalog.documents.domain.GuideElement.Group.PAPERS;
import static io.onetrip.catalog.documents.domain.GuideElement.Group.SCOPE;
import static io.onetrip.catalog.documents.domain.GuideElement.Group.TASK;
import static io.onetrip.catalog.documents.domain.GuideElement.Group.WAYS;

import io.onetrip.catalog.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The 54 elements of a service guide, in their order, under the names of the national exchange tables (GB/T 39046).
 * Where an item has no field of its own for an element, {@code guide} holds it under the element's name.
 */
enum GuideElement {
    taskName(TASK, "事项名称", "Name", at("/name")),
    catalogCode(TASK, "基本编码", "Catalogue code", at("/codes/catalogCode")),
    taskCode(TASK, "实施编码", "Task code", at("/codes/taskCode")),
    taskHandleItem(TASK, "业务办理项编码", "Handling item code", at("/codes/handleItemCode")),
    taskType(TASK, "事项类型", "Type", all("/itemType", "/category7plus1")),
    byLaw(TASK, "设定依据", "Legal basis", at("/legalBasis")),
    useLevel(TASK, "行使层级", "Level", at("/level")),
    powerSource(TASK, "权力来源", "Source of power"),
    authorityDivision(TASK, "权限划分", "Division of authority"),
    exerciseContent(TASK, "行使内容", "What is exercised"),
    deptName(OFFICE, "实施主体", "Department", department("/name")),
    deptCode(OFFICE, "实施主体编码", "Department code", department("/uscc/value")),
    deptType(OFFICE, "实施主体性质", "Nature of the department", department("/nature")),
    entrustName(OFFICE, "委托部门", "Entrusting department"),
    undertakingOrg(OFFICE, "承办机构", "Handling office"),
    otherDept(OFFICE, "联办机构", "Joint departments"),
    taskState(SCOPE, "事项状态", "State", GuideElement::withdrawn),
    taskVersion(SCOPE, "事项版本", "Version", source -> List.of(Block.lines(Words.said(source.version())))),
    planEffectiveDate(SCOPE, "计划生效日期", "Planned to take effect"),
    planCancelDate(SCOPE, "计划取消日期", "Planned to be cancelled"),
    serverType(SCOPE, "服务对象", "For whom"),
    userTopicType(SCOPE, "面向自然人事项主题分类", "Topics for persons"),
    corpTopicType(SCOPE, "面向法人事项主题分类", "Topics for organisations"),
    projectType(SCOPE, "办件类型", "Kind of case", at("/projectType")),
    handleType(WAYS, "办理形式", "Ways to apply", and(all("/channels", "/labels"), GuideElement::accepted)),
    handleArea(WAYS, "通办范围", "Where it may be handled", all("/guide/handleArea", "/region", "/handledIn")),
    isOnline(WAYS, "是否网办", "Online"),
    onlineHandleDepth(WAYS, "网上办理深度", "Depth online"),
    onlineHandleUrl(WAYS, "网上办理地址", "Online address"),
    mobileTerminalUrl(WAYS, "移动端办理地址", "Mobile address"),
    limitSceneNum(WAYS, "到办事现场次数", "Visits needed"),
    limitSceneExplain(WAYS, "必须现场办理原因", "Why a visit is needed"),
    isEntryCenter(WAYS, "是否进驻政务大厅", "In the service hall"),
    isSchedule(WAYS, "是否支持预约办理", "By appointment"),
    isServiceTerminals(WAYS, "是否支持自助终端办理", "Self-service terminal"),
    isExpress(WAYS, "是否支持物流快递", "By courier"),
    isPayOnline(WAYS, "是否支持网上支付", "Payment online"),
    anticipateDay(LIMITS, "法定办结时限", "Limit by law", parts(parts -> parts.limit("statutoryLimit"))),
    anticipateType(LIMITS, "法定办结时限单位", "Unit of the limit by law", unit("/statutoryLimit/unit")),
    anticipateExplain(
            LIMITS,
            "法定办结时限说明",
            "On the limit by law",
            and(guideOr("anticipateExplain", "/statutoryLimit/source"), parts(ItemParts::extension))),
    promiseDay(LIMITS, "承诺办结时限", "Promised within", parts(parts -> parts.limit("promisedLimit"))),
    promiseType(LIMITS, "承诺办结时限单位", "Unit of the promise", unit("/promisedLimit/unit")),
    promiseExplain(LIMITS, "承诺办结时限说明", "On the promise", guideOr("promiseExplain", "/promisedLimit/source")),
    specialProcedure(LIMITS, "特别程序", "Special procedures", parts(ItemParts::procedures)),
    acceptCondition(PAPERS, "受理条件", "Conditions"),
    handleFlow(
            PAPERS,
            "办理流程",
            "Course",
            and(and(parts(ItemParts::steps), parts(ItemParts::situations)), parts(ItemParts::atOnce))),
    materials(PAPERS, "申请材料", "Materials", parts(ItemParts::materialTable)),
    serviceType(PAPERS, "中介服务", "Intermediary services"),
    limitExplain(PAPERS, "数量限制", "Limited in number"),
    isFee(FEES, "是否收费", "Fees", ItemFees::charged),
    feeBasis(FEES, "收费项目与依据", "Fee items and their basis", ItemFees::listed),
    result(FEES, "办理结果", "Results", parts(ItemParts::results)),
    transactAddr(FEES, "办理地点和时间", "Where and when", all("/guide/transactAddr", "/guide/transactTime")),
    linkWay(
            FEES,
            "咨询与监督投诉方式",
            "Questions and complaints",
            all("/guide/linkWay", "/guide/superviseWay", "/guide/questions"));

    /** The parts under which a guide shows them. */
    enum Group {
        TASK("事项与依据", "The item and its basis"),
        OFFICE("实施机关", "Who handles it"),
        SCOPE("状态与服务对象", "State and scope"),
        WAYS("办理方式", "Ways to apply"),
        LIMITS("办理时限", "Limits"),
        PAPERS("条件、流程与材料", "Conditions, course and materials"),
        FEES("收费、结果与地点", "Fees, results and places");

        private final Words title;

        Group(String zh, String en) {
            title = Words.of(zh, en);
        }

        Words title() {
            return title;
        }
    }

    private final Group group;
    private final Words label;
    private final Function<ItemSource, List<Block>> value;

    GuideElement(Group group, String zh, String en) {
        this(group, zh, en, source -> List.of());
    }

    GuideElement(Group group, String zh, String en, Function<ItemSource, List<Block>> value) {
        this.group = group;
        this.label = Words.of(zh, en);
        this.value = value;
    }

    Group group() {
        return group;
    }

    Entry of(ItemSource source) {
        var own = value.apply(source);
        var said = own.isEmpty() ? Values.of(name(), source.item().at("/guide/" + name())) : own;
        return new Entry(ordinal() + 1, name(), label, said);
    }

    private static List<Block> withdrawn(ItemSource source) {
        var since = source.withdrawnOn();
        return since == null ? List.of() : List.of(Block.lines(Phrases.withdrawn(since)));
    }

    private static List<Block> accepted(ItemSource source) {
        return source.item().at("/entrusted") instanceof Boolean entrusted
                ? List.of(Block.lines(Terms.of("entrusted", entrusted.toString())))
                : List.of();
    }

    private static Function<ItemSource, List<Block>> at(String pointer) {
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return source -> Values.of(name, source.item().at(pointer));
    }

    private static Function<ItemSource, List<Block>> department(String pointer) {
        return source -> Values.of("department", source.department().at(pointer));
    }

    private static Function<ItemSource, List<Block>> unit(String pointer) {
        return source -> Values.of("unit", source.item().at(pointer));
    }

    private static Function<ItemSource, List<Block>> parts(Function<ItemParts, List<Block>> part) {
        return source -> part.apply(ItemParts.of(source));
    }

    private static Function<ItemSource, List<Block>> guideOr(String element, String pointer) {
        return source -> {
            var said = Values.of(element, source.item().at("/guide/" + element));
            return said.isEmpty() ? Values.of(element, source.item().at(pointer)) : said;
        };
    }

    /** Several fields under one element, each said once. */
    private static Function<ItemSource, List<Block>> all(String... pointers) {
        return source -> List.of(pointers).stream()
                .flatMap(pointer -> at(pointer).apply(source).stream())
                .distinct()
                .toList();
    }

    private static Function<ItemSource, List<Block>> and(
            Function<ItemSource, List<Block>> one, Function<ItemSource, List<Block>> other) {
        return source -> Stream.of(one, other)
                .flatMap(each -> each.apply(source).stream())
                .toList();
    }
}
