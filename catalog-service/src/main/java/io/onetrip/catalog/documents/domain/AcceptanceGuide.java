package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.List;

/** What a clerk at the window checks before accepting a bundle's application, and what becomes of what is refused. */
public final class AcceptanceGuide {

    private AcceptanceGuide() {}

    public static Document of(BundleSource source) {
        return new Document(
                Document.Kind.ACCEPTANCE_GUIDE,
                source.id(),
                source.version(),
                Words.said(source.bundle().textOr("name", source.id())),
                List.of(
                        new Section(Words.of("受理规则", "Rules of acceptance"), rules()),
                        new Section(Words.of("问清情形", "Ask first"), BundleGuide.questions(source)),
                        new Section(Words.of("逐份核对材料", "Check each material"), materials(source)),
                        new Section(Words.of("不予受理与去向", "What is refused, and where to send it"), refusals(source)),
                        new Section(Words.of("时限", "Limits"), limits(source))));
    }

    /** What the law asks of every window, whatever is applied for (行政许可法 32). */
    private static List<Entry> rules() {
        return List.of("COMPLETE", "CORRECTABLE", "INCOMPLETE", "NOT_OURS", "VOUCHER").stream()
                .map(rule -> Entry.of(Terms.of("ruleName", rule), Block.lines(Terms.of("rule", rule))))
                .toList();
    }

    private static List<Entry> materials(BundleSource source) {
        var merged = new MergedRows(source);
        var entries = new ArrayList<Entry>();
        merged.byMaterial().forEach((id, asked) -> {
            var facts = merged.facts(id);
            entries.add(new Entry(
                    entries.size() + 1,
                    id,
                    Words.said(facts.material().textOr("name", id)),
                    blocks(checks(merged, facts, asked), facts.forms())));
        });
        return entries;
    }

    private static List<Block> blocks(List<Words> checks, List<Block.Link> forms) {
        return forms.isEmpty()
                ? List.of(new Block.Lines(checks))
                : List.of(new Block.Lines(checks), new Block.Links(forms));
    }

    private static List<Words> checks(MergedRows merged, MaterialFacts facts, List<MergedRows.Row> asked) {
        var lines = new ArrayList<Words>();
        add(lines, "requestedBy", merged.requestedBy(asked));
        add(lines, "when", merged.when(asked));
        add(lines, "form", facts.paper(asked.getFirst().row()));
        add(lines, "source", facts.source());
        lines.addAll(facts.demands());
        add(lines, "relief", MergedRows.relief(facts.material(), asked));
        return lines;
    }

    private static void add(List<Words> lines, String field, Words value) {
        if (!value.zh().isBlank())
            lines.add(Terms.of("field", field).then(Words.of(": ", ": ")).then(value));
    }

    private static List<Entry> refusals(BundleSource source) {
        var rows = Rows.of("item", "entrusted", "acceptCondition", "sendTo", "linkWay");
        for (var member : source.members()) {
            var id = member.textOr("item", "");
            var item = source.items().get(id);
            rows.add(
                    Words.said(item.textOr("name", id)),
                    Terms.of("entrusted", Boolean.toString(!Boolean.FALSE.equals(item.at("/entrusted")))),
                    guide(item, "acceptCondition"),
                    Words.said(source.departmentName(item.textOr("department", ""))),
                    guide(item, "linkWay"));
        }
        return List.of(
                Entry.of(Words.of("条件不符或不属于本窗口的, 当场告知去向", "Not within these: say where to apply"), rows.blocks()));
    }

    private static Words guide(Definition item, String element) {
        return Values.cell(element, item.object("guide").fields().get(element));
    }

    private static List<Entry> limits(BundleSource source) {
        return List.of(
                Entry.of(
                        Words.of("本件承诺时限", "Promised for the whole"),
                        Values.of("limit", source.bundle().at("/promisedLimit"))),
                BundleGuide.items(source));
    }
}
