package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.util.ArrayList;
import java.util.List;

/** The course of a bundle, item by item, in words: what the flow chart draws, and what who cannot see it reads. */
final class FlowSteps {

    private FlowSteps() {}

    /** @param when under which answers it is part of the course; empty where always */
    record Step(String item, int wave, Words name, Words department, Words limit, Words when, Words after) {}

    static List<Step> of(BundleSource source, BundleOrder order) {
        var steps = new ArrayList<Step>();
        for (var member : source.members()) {
            var id = member.textOr("item", "");
            var item = source.items().get(id);
            steps.add(new Step(
                    id,
                    order.waveOf(id),
                    Words.said(item.textOr("name", id)),
                    Words.said(source.departmentName(item.textOr("department", ""))),
                    Phrases.list(Phrases.limit(item.object("promisedLimit"))),
                    when(member, source),
                    after(order, id, source)));
        }
        return steps;
    }

    static Words when(Definition member, BundleSource source) {
        if (member.flag("mandatory") || !member.has("when")) return Words.said("");
        return Words.of("情形: ", "If ").then(Phrases.condition(member.object("when"), source.questions()));
    }

    private static Words after(BundleOrder order, String item, BundleSource source) {
        var before = order.directlyBefore(item).stream()
                .map(source::itemName)
                .map(Words::said)
                .toList();
        return before.isEmpty()
                ? Words.said("")
                : Words.of("等待: ", "Waits for: ").then(Phrases.list(before));
    }

    static Words heading(int wave, int items) {
        return items == 1
                ? Words.of("第 " + wave + " 步", "Step " + wave)
                : Words.of("第 " + wave + " 步 · " + items + " 项同步办理", "Step " + wave + " · " + items + " at once");
    }

    static Words title(BundleSource source) {
        var name = source.bundle().textOr("name", source.id());
        return Words.of(name + "办理流程图", name + ": flow chart");
    }

    static Words promise(BundleSource source) {
        var limit = Phrases.limit(source.bundle().object("promisedLimit"));
        return limit.isEmpty()
                ? Words.said("")
                : Words.of("自受理起承诺: ", "Promised from acceptance: ").then(limit.getFirst());
    }

    /** The whole course in one text. */
    static Words inWords(BundleSource source, BundleOrder order) {
        var text = Words.said("");
        var steps = of(source, order);
        for (var wave : order.waves().entrySet()) {
            text = text.then(heading(wave.getKey(), wave.getValue().size())).then(Words.said(": "));
            for (var step : steps)
                if (step.wave() == wave.getKey()) text = text.then(line(step)).then(Words.of("; ", "; "));
        }
        return text.then(promise(source));
    }

    static Words line(Step step) {
        var parts = new ArrayList<>(List.of(step.name(), step.department(), step.limit()));
        parts.add(step.when());
        parts.add(step.after());
        parts.removeIf(words -> words.zh().isBlank());
        return Phrases.join(parts, Words.of(", ", ", "));
    }
}
