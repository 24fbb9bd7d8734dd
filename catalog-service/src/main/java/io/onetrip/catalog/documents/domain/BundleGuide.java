package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an applicant has to know of a bundle: who, which questions, which items and papers, how long, what results. */
public final class BundleGuide {

    private BundleGuide() {}

    public static Document of(BundleSource source) {
        var order = new BundleOrder(source);
        return new Document(
                Document.Kind.BUNDLE_GUIDE,
                source.id(),
                source.version(),
                Words.said(source.bundle().textOr("name", source.id())),
                List.of(
                        new Section(Words.of("基本信息", "In short"), facts(source)),
                        new Section(Words.of("先回答这些问题", "Questions first"), questions(source)),
                        new Section(Words.of("包含的事项", "Items"), List.of(items(source))),
                        new Section(Words.of("办理流程", "Course"), course(source, order)),
                        new Section(Words.of("申请材料", "Materials"), new MergedRows(source).entries()),
                        new Section(Words.of("收费", "Fees"), perItem(source, ItemParts::fees)),
                        new Section(Words.of("办理结果", "Results"), perItem(source, ItemParts::results))));
    }

    private static List<Entry> facts(BundleSource source) {
        var bundle = source.bundle();
        var entries = new ArrayList<Entry>();
        var since = source.withdrawnOn();
        if (since != null) entries.add(Entry.of(Words.of("状态", "State"), Block.lines(Phrases.withdrawn(since))));
        entries.add(Entry.of(Words.of("服务对象", "For whom"), Values.of("subjectType", bundle.at("/subjectType"))));
        entries.add(Entry.of(
                Words.of("牵头部门", "Lead department"),
                Block.lines(Words.said(source.departmentName(bundle.textOr("leadDepartment", ""))))));
        entries.add(Entry.of(Words.of("承诺时限", "Promised within"), Values.of("limit", bundle.at("/promisedLimit"))));
        if (bundle.has("jointLimit"))
            entries.add(Entry.of(Words.of("法定时限(联合办理)", "By law at most"), jointLimit(bundle.object("jointLimit"))));
        var savings = TypicalSavings.of(source);
        if (!savings.isEmpty())
            entries.add(Entry.of(Words.of("比分别办理省多少(通常情形)", "Saved against applying one by one, usually"), savings));
        return entries;
    }

    /** The limit, by how much it may be extended and who approves that (行政许可法 42(2)). */
    private static List<Block> jointLimit(Definition limit) {
        var lines = new ArrayList<>(Phrases.limit(limit));
        if (limit.has("extensionDays"))
            lines.addAll(Phrases.extension(
                    new Definition(Map.of("days", limit.number("extensionDays"), "unit", limit.textOr("unit", "")))));
        limit.text("extensionApprover")
                .map(approver -> Terms.of("extension", "approver")
                        .then(Words.of(": ", ": "))
                        .then(Words.said(approver)))
                .ifPresent(lines::add);
        return List.of(new Block.Lines(lines));
    }

    static List<Entry> questions(BundleSource source) {
        return source.bundle().texts("situations").stream()
                .filter(source.questions()::containsKey)
                .map(id -> {
                    var question = source.questions().get(id);
                    var options = question.objects("options").stream()
                            .map(option -> Words.said(option.textOr("label", option.textOr("code", ""))))
                            .toList();
                    return Entry.of(
                            Words.said(question.textOr("text", id)), new Block.Lines(List.of(Phrases.list(options))));
                })
                .toList();
    }

    static Entry items(BundleSource source) {
        var rows = Rows.of("item", "department", "when", "promisedLimit", "statutoryLimit");
        for (var member : source.members()) {
            var id = member.textOr("item", "");
            var item = source.items().get(id);
            rows.add(
                    Words.said(item.textOr("name", id)),
                    Words.said(source.departmentName(item.textOr("department", ""))),
                    member.flag("mandatory") || !member.has("when")
                            ? Words.of("必办", "always")
                            : Phrases.condition(member.object("when"), source.questions()),
                    Phrases.list(Phrases.limit(item.object("promisedLimit"))),
                    Phrases.list(Phrases.limit(item.object("statutoryLimit"))));
        }
        return Entry.of(Words.of("事项与时限", "Items and limits"), rows.blocks());
    }

    static List<Entry> course(BundleSource source, BundleOrder order) {
        var steps = FlowSteps.of(source, order);
        return order.waves().entrySet().stream()
                .map(wave -> Entry.of(
                        FlowSteps.heading(wave.getKey(), wave.getValue().size()),
                        new Block.Lines(steps.stream()
                                .filter(step -> step.wave() == wave.getKey())
                                .map(FlowSteps::line)
                                .toList())))
                .toList();
    }

    /** An entry per item that says something. */
    private static List<Entry> perItem(BundleSource source, Function<ItemParts, List<Block>> part) {
        return source.members().stream()
                .map(member -> member.textOr("item", ""))
                .map(id -> Entry.of(Words.said(source.itemName(id)), part.apply(ItemParts.of(source, id))))
                .filter(Entry::stated)
                .toList();
    }
}
