package io.onetrip.catalog.documents.domain;

import java.util.ArrayList;
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
        var rows = Rows.of("material", "materialType", "form", "source", "necessity", "when", "acceptanceStandard");
        for (var row : item.objects("materials")) {
            var id = row.textOr("material", "");
            var material = materials.getOrDefault(id, new Definition(Map.of()));
            rows.add(
                    Words.said(material.textOr("name", id)),
                    type(material),
                    paper(material, row),
                    source(material),
                    necessity(row),
                    when(row),
                    Values.cell("acceptanceStandard", material.fields().get("acceptanceStandard")));
        }
        return rows.blocks();
    }

    static Words type(Definition material) {
        return material.has("materialType")
                ? Values.cell("materialType", material.fields().get("materialType"))
                : Values.cell("kind", material.fields().get("kind"));
    }

    /** Original and copies; an item may ask for another number of copies than the material says. */
    static Words paper(Definition material, Definition row) {
        var copies = row.has("copies") ? row.number("copies") : material.number("copies");
        var counts = new ArrayList<Words>();
        if (material.number("original") > 0)
            counts.add(Words.of("原件 " + material.number("original") + " 份", material.number("original") + " original"));
        if (copies > 0) counts.add(Words.of("复印件 " + copies + " 份", copies + " copies"));
        counts.add(Values.cell("form", material.fields().get("form")));
        return Phrases.list(counts);
    }

    static Words source(Definition material) {
        var source = Values.cell("source", material.fields().get("source"));
        var from = material.text("sharedFrom").or(() -> material.text("issuer"));
        return from.map(name -> source.then(Words.said("\n" + name))).orElse(source);
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

    List<Block> steps() {
        var rows = Rows.of("step", "limit");
        for (var step : item.objects("steps"))
            rows.add(Values.cell("step", step.fields().get("name")), Phrases.list(Phrases.limit(step)));
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

    List<Block> extension() {
        var extension = item.object("extension");
        var lines = Stream.concat(
                        Phrases.limit(extension).stream()
                                .map(limit ->
                                        Words.of("可延长 ", "May be extended by ").then(limit)),
                        extension.text("approver").stream()
                                .map(approver -> Words.of("批准人: " + approver, "Approved by: " + approver)))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Lines(lines));
    }

    List<Block> procedures() {
        var rows = Rows.of("procedure", "suspendsClock", "typicalDays", "legalBasis");
        for (var procedure : item.objects("specialProcedures"))
            rows.add(
                    Words.said(procedure.textOr("name", "")),
                    procedure.flag("suspendsClock")
                            ? Words.of("停钟", "stops the clock")
                            : Words.of("不停钟", "does not stop the clock"),
                    typical(procedure),
                    Values.cell("legalBasis", procedure.fields().get("legalBasis")));
        return rows.blocks();
    }

    /** Working days where it names no unit (行政许可法 82). */
    private static Words typical(Definition procedure) {
        if (!procedure.has("typicalDays")) return Words.said("");
        return Phrases.list(Phrases.limit(new Definition(
                Map.of("days", procedure.number("typicalDays"), "unit", procedure.textOr("unit", "WORKING_DAY")))));
    }
}
