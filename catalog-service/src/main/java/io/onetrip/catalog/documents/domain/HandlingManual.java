package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.List;

/** How a department handles an item: steps with their limits, what stops the clock, on which law, how to extend. */
public final class HandlingManual {

    private HandlingManual() {}

    public static Document of(ItemSource source) {
        var item = source.item();
        var parts = ItemParts.of(source);
        return new Document(
                Document.Kind.HANDLING_MANUAL,
                source.id(),
                source.version(),
                Words.said(item.textOr("name", source.id())),
                List.of(
                        new Section(Words.of("事项", "The item"), facts(source)),
                        new Section(
                                Words.of("办理步骤与时限", "Steps and limits"),
                                List.of(
                                        Entry.of(Words.of("步骤", "Steps"), parts.steps()),
                                        Entry.of(Words.of("受理答复时限", "To answer on acceptance"), parts.acceptance()),
                                        Entry.of(Words.of("法定时限", "By law"), parts.limit("statutoryLimit")),
                                        Entry.of(Words.of("承诺时限", "Promised"), parts.limit("promisedLimit")),
                                        Entry.of(Words.of("延长审批", "Extension"), parts.extension()),
                                        Entry.of(
                                                Words.of("颁发送达时限", "Issue and delivery"),
                                                Values.of("limit", item.at("/certificateIssueLimit"))))),
                        new Section(
                                Words.of("特别程序", "Special procedures"),
                                List.of(
                                        Entry.of(Words.of("程序与时限计算", "Procedures and the clock"), parts.procedures()),
                                        Entry.of(
                                                Words.of("停钟的规定", "When the clock stops"),
                                                Block.lines(Terms.of("rule", "SUSPENSION"))))),
                        new Section(
                                Words.of("审查", "Examination"),
                                List.of(
                                        Entry.of(Words.of("情形", "Cases"), parts.situations()),
                                        Entry.of(Words.of("秒批与见章盖章", "Granted at once"), parts.atOnce()),
                                        Entry.of(Words.of("材料与审查标准", "Materials and standards"), parts.materialTable()),
                                        Entry.of(Words.of("办理结果", "Results"), parts.results()),
                                        Entry.of(Words.of("收费", "Fees"), parts.fees()),
                                        Entry.of(
                                                Words.of("不予许可", "Refusal"),
                                                Block.lines(Terms.of("rule", "REFUSAL")))))));
    }

    private static List<Entry> facts(ItemSource source) {
        var item = source.item();
        return List.of(
                Entry.of(
                        Words.of("实施部门", "Department"),
                        Values.of("department", source.department().at("/name"))),
                Entry.of(Words.of("事项类型", "Type"), Values.of("itemType", item.at("/itemType"))),
                Entry.of(Words.of("办件类型", "Kind of case"), Values.of("projectType", item.at("/projectType"))),
                Entry.of(Words.of("基本编码", "Catalogue code"), Values.of("code", item.at("/codes/catalogCode"))),
                Entry.of(Words.of("实施编码", "Task code"), Values.of("code", item.at("/codes/taskCode"))),
                Entry.of(
                        Words.of("业务办理项编码", "Handling item code"), Values.of("code", item.at("/codes/handleItemCode"))),
                Entry.of(Words.of("设定依据", "Legal basis"), Values.of("legalBasis", item.at("/legalBasis"))),
                Entry.of(
                        Words.of("受理条件", "Conditions"),
                        Values.of("acceptCondition", item.at("/guide/acceptCondition"))),
                Entry.of(Words.of("所在清单", "Lists"), Values.of("labels", item.at("/labels"))),
                Entry.of(Words.of("说明", "Note"), Values.of("note", item.at("/note"))));
    }
}
