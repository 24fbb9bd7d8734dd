package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of material of a bundle's items, merged by material: the same paper is asked for once. */
final class MergedRows {

    /** One item's row for a material. */
    record Row(String item, Definition row) {}

    private final BundleSource source;
    private final Map<String, List<Row>> merged = new LinkedHashMap<>();
    private int rows;

    MergedRows(BundleSource source) {
        this.source = source;
        for (var member : source.members()) {
            var id = member.textOr("item", "");
            for (var row : source.items().get(id).objects("materials")) {
                merged.computeIfAbsent(row.textOr("material", ""), material -> new ArrayList<>())
                        .add(new Row(id, row));
                rows++;
            }
        }
    }

    Map<String, List<Row>> byMaterial() {
        return merged;
    }

    MaterialFacts facts(String id) {
        return new MaterialFacts(source.materials().getOrDefault(id, new Definition(Map.of())));
    }

    Words requestedBy(List<Row> rows) {
        return Phrases.list(rows.stream()
                .map(row -> Words.said(source.itemName(row.item())))
                .toList());
    }

    /** The conditions under which each item asks for it; empty where one always does. */
    Words when(List<Row> rows) {
        if (rows.stream().anyMatch(row -> !row.row().has("when"))) return Words.said("");
        return Phrases.join(
                rows.stream()
                        .map(row -> Phrases.condition(row.row().object("when"), source.questions()))
                        .distinct()
                        .toList(),
                Words.of("\n", "\n"));
    }

    /** Deferrable only if every item that asks for it can wait. */
    static boolean deferrable(List<Row> rows) {
        return rows.stream().allMatch(row -> row.row().flag("deferrable"));
    }

    List<Entry> entries() {
        var table = Rows.of("material", "form", "source", "requestedBy", "when", "relief");
        merged.forEach((id, asked) -> table.add(
                Words.said(facts(id).material().textOr("name", id)),
                facts(id).paper(asked.getFirst().row()),
                facts(id).source(),
                requestedBy(asked),
                when(asked),
                relief(facts(id).material(), asked)));
        var count = Words.of(
                "各事项共要 " + rows + " 份, 合并后 " + merged.size() + " 份; 按您的回答只会更少。",
                "The items ask for " + rows + " papers, merged " + merged.size() + "; your answers may leave fewer.");
        if (merged.isEmpty()) return List.of(Entry.of(Words.of("合并后的材料", "Merged materials")));
        var forms = merged.keySet().stream()
                .flatMap(id -> facts(id).forms().stream())
                .toList();
        var blocks = new ArrayList<>(List.of(Block.lines(count)));
        blocks.addAll(table.blocks(forms));
        return List.of(Entry.of(Words.of("合并后的材料", "Merged materials"), blocks));
    }

    static Words relief(Definition material, List<Row> asked) {
        var relief = new ArrayList<Words>();
        if (deferrable(asked)) relief.add(Words.of("可容缺后补", "may follow later"));
        if (material.flag("commitmentReplaceable")) relief.add(Words.of("可用承诺书代替", "a commitment will do"));
        return Phrases.list(relief);
    }
}
