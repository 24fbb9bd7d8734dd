package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked of one material, however many items ask for it. */
record MaterialFacts(Definition material) {

    private static final List<String> DEMANDS = List.of(
            "acceptanceStandard", "fillInNotes", "pageFormat", "blankForm", "sampleFile", "legalBasis", "sourceNote");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    Words type() {
        return cell(material.has("materialType") ? "materialType" : "kind");
    }

    /** Original and copies; an item may ask for another number of copies than the material says. */
    Words paper(Definition row) {
        var original = material.number("original");
        var copies = row.has("copies") ? row.number("copies") : material.number("copies");
        var counts = new ArrayList<Words>();
        if (original > 0) counts.add(Words.of("原件 " + original + " 份", original + " original"));
        if (copies > 0) counts.add(Words.of("复印件 " + copies + " 份", copies + " copies"));
        counts.add(cell("form"));
        return Phrases.list(counts);
    }

    Words source() {
        var source = cell("source");
        var from = material.text("sharedFrom").or(() -> material.text("issuer"));
        return from.map(name -> source.then(Words.said("\n" + name))).orElse(source);
    }

    /** How it has to be, line by line: standard, notes, paper, forms, law. */
    List<Words> demands() {
        return DEMANDS.stream()
                .filter(field -> !cell(field).zh().isBlank())
                .map(field ->
                        Terms.of("field", field).then(Words.of(": ", ": ")).then(cell(field)))
                .toList();
    }

    /** Its blank form and its sample, to be taken home. */
    List<Block.Link> forms() {
        return Stream.of("blankForm", "sampleFile")
                .flatMap(field -> file(field).stream())
                .toList();
    }

    private Optional<Block.Link> file(String field) {
        var file = material.object(field);
        return file.text("hash")
                .filter(hash -> HASH.matcher(hash).matches())
                .map(hash -> new Block.Link(
                        Words.said(material.textOr("name", "") + ", ")
                                .then(Terms.of("field", field))
                                .then(Words.said(": " + file.textOr("name", hash))),
                        "/api/catalog/files/" + hash));
    }

    private Words cell(String field) {
        return Values.cell(field, material.fields().get(field));
    }
}
