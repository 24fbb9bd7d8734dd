package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import io.onetrip.workingdays.DeemedAcceptance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of an item that more than one document shows. */
record ItemParts(Definition item, Map<String, Definition> materials, Map<String, Definition> questions) {

    static ItemParts of(ItemSource source) {
        return new ItemParts(source.item(), source.materials(), source.questions());
    }

    static ItemParts of(BundleSource source, String item) {
        return new ItemParts(
                source.items().getOrDefault(item, new Definition(Map.of())), source.materials(), source.questions());
    }

    List<Block> materialTable() {
        var rows = Rows.of("material", "materialType", "form", "source", "necessity", "when", "demands");
        var forms = new LinkedHashSet<Block.Link>();
        for (var row : item.objects("materials")) {
            var id = row.textOr("material", "");
            var facts = new MaterialFacts(materials.getOrDefault(id, new Definition(Map.of())));
            rows.add(
                    Words.said(facts.material().textOr("name", id)),
                    facts.type(),
                    facts.paper(row),
                    facts.source(),
                    necessity(row),
                    when(row),
                    Phrases.join(facts.demands(), Words.of("\n", "\n")));
            forms.addAll(facts.forms());
        }
        return rows.blocks(List.copyOf(forms));
    }

    static Words necessity(Definition row) {
        var necessity = row.textOr("necessity", row.has("when") ? "CONDITIONAL" : "REQUIRED");
        var words = Terms.of("necessity", necessity);
        return row.flag("deferrable") ? words.then(Words.of("\n可容缺后补", "\nmay follow later")) : words;
    }

    Words when(Definition row) {
        return row.has("when") ? Phrases.condition(row.object("when"), questions) : Words.said("");
    }

    List<Block> results() {
        var rows = Rows.of("result", "kind", "validity");
        for (var result : item.objects("results"))
            rows.add(
                    Words.said(result.textOr("name", "")),
                    Values.cell("kind", result.fields().get("kind")),
                    Words.said(result.textOr("validity", "")));
        return rows.blocks();
    }

    List<Block> fees() {
        var rows = Rows.of("fee", "amount", "basis", "when");
        for (var fee : item.objects("fees"))
            rows.add(
                    Words.said(fee.textOr("name", "")),
                    amount(fee),
                    Values.cell("basis", fee.fields().get("basis")),
                    when(fee));
        if (rows.isEmpty() && item.fields().get("fees") instanceof List<?>)
            return List.of(Block.lines(Words.of("不收费", "Free of charge")));
        return rows.blocks();
    }

    static Words amount(Definition fee) {
        var unit = fee.text("unit").map(text -> "/" + text).orElse("");
        return fee.text("amount")
                .map(amount -> Words.of(amount + " 元" + unit, amount + " yuan" + unit))
                .orElse(Words.said(""));
    }

    /** Steps count in the unit of the promise. */
    List<Block> steps() {
        var rows = Rows.of("step", "limit", "handledBy");
        var unit = item.object("promisedLimit").textOr("unit", "WORKING_DAY");
        for (var step : item.objects("steps"))
            rows.add(
                    Values.cell("step", step.fields().get("name")),
                    Phrases.list(Phrases.limit(
                            new Definition(Map.of("days", step.number("days"), "unit", step.textOr("unit", unit))))),
                    Words.said(step.textOr("handledBy", "")));
        return rows.blocks();
    }

    /** The limit, and those that replace it under a condition. */
    List<Block> limit(String name) {
        var lines = new ArrayList<>(Phrases.limit(item.object(name)));
        for (var variant : item.objects("limitVariants"))
            if (variant.has(name))
                lines.add(Words.of("情形: ", "If ")
                        .then(when(variant))
                        .then(Words.of(": ", ": "))
                        .then(Phrases.list(Phrases.limit(variant.object(name)))));
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
    }

    /** Until when the applicant is told that papers are wrong; silence accepts after it. */
    List<Block> acceptance() {
        var limit = item.object("acceptanceLimit");
        var days = limit.has("days") ? limit.number("days") : DeemedAcceptance.DAYS_TO_NOTIFY;
        var law = limit.textOr("legalBasis", "行政许可法 第三十二条");
        return List.of(Block.lines(
                days == 0
                        ? Words.of(
                                        "收件当日(当场), 逾期不告知即为受理(%s)",
                                        "On the day of receipt, on the spot; silence accepts (%s)")
                                .with(law)
                        : Words.of("收件后 %d 个工作日, 逾期不告知即为受理(%s)", "%d working days from receipt; silence accepts (%s)")
                                .with(days, law)));
    }

    List<Block> extension() {
        var extension = item.object("extension");
        var lines = Stream.concat(
                        Phrases.extension(extension).stream(),
                        Stream.of("approver", "source")
                                .flatMap(field -> extension.text(field).stream()
                                        .map(said -> Terms.of("extension", field)
                                                .then(Words.of(": ", ": "))
                                                .then(Words.said(said)))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
    }

    List<Block> procedures() {
        var rows = Rows.of("procedure", "suspendsClock", "typicalDays", "when", "legalBasis");
        for (var procedure : item.objects("specialProcedures"))
            rows.add(
                    Words.said(procedure.textOr("name", "")),
                    procedure.flag("suspendsClock")
                            ? Words.of("停钟", "stops the clock")
                            : Words.of("不停钟", "does not stop the clock"),
                    typical(procedure),
                    when(procedure),
                    Values.cell("legalBasis", procedure.fields().get("legalBasis")));
        return rows.blocks();
    }

    /** Working days where it names no unit (行政许可法 82). */
    private static Words typical(Definition procedure) {
        if (!procedure.has("typicalDays")) return Words.said("");
        return Phrases.list(Phrases.limit(new Definition(
                Map.of("days", procedure.number("typicalDays"), "unit", procedure.textOr("unit", "WORKING_DAY")))));
    }

    /** When it is granted without anybody examining it, in one sentence. */
    List<Block> atOnce() {
        var atOnce = item.object("decidedAtOnce");
        if (!atOnce.has("rule")) return List.of();
        var stamp = atOnce.object("stamp");
        var known = new HashMap<>(questions);
        for (var field : item.objects("form"))
            known.put(
                    field.textOr("id", ""),
                    new Definition(Map.of(
                            "text",
                            field.textOr("label", ""),
                            "options",
                            field.objects("options").stream()
                                    .map(Definition::fields)
                                    .toList())));
        var when = Phrases.condition(atOnce.object("when"), known);
        var sentence = (stamp.has("authority")
                        ? Words.of("见章盖章, 即时准予: ", "Granted at once on a stamp: ")
                        : Words.of("秒批, 即时准予: ", "Granted at once: "))
                .then(Words.said(atOnce.textOr("rule", "")));
        if (!when.zh().isBlank())
            sentence = sentence.then(Words.of("(条件: ", " (if ")).then(when).then(Words.of(")", ")"));
        if (stamp.has("authority"))
            sentence = sentence.then(Words.of("; 认可", "; trusts the stamp of "))
                    .then(Words.said(stamp.textOr("authority", "")))
                    .then(Words.of("在“", " on "))
                    .then(Words.said(materials
                            .getOrDefault(stamp.textOr("material", ""), new Definition(Map.of()))
                            .textOr("name", stamp.textOr("material", ""))))
                    .then(Words.of("”上的印章", ""));
        return List.of(Block.lines(sentence));
    }

    /** The cases that the item tells apart (情形), each under its condition, inner ones behind their outer ones. */
    List<Block> situations() {
        var lines = new ArrayList<Words>();
        item.objects("situations").forEach(situation -> situation(situation, "", lines));
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
    }

    private void situation(Definition situation, String outer, List<Words> lines) {
        var name = outer + situation.textOr("name", "");
        var when = when(situation);
        lines.add(
                when.zh().isBlank() ? Words.said(name) : Words.said(name + ": ").then(when));
        situation.objects("children").forEach(child -> situation(child, name + " / ", lines));
    }
}
