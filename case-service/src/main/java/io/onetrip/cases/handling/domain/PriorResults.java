package io.onetrip.cases.handling.domain;

import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What items get of the results of items before them (结果前置), and what of it their departments have revoked. */
record PriorResults(CasePlan plan, Papers papers, ItemCases items) {

    /** Of the first item before it that was granted with results; nothing where what is meant was revoked. */
    @Nullable
    PriorResult of(PlannedMaterial material) {
        var producer = producer(material);
        if (producer == null) return null;
        return decision(producer)
                .meant(name -> name.contains(material.name()))
                .map(result -> new PriorResult(producer.id(), result.name(), result.number(), result.verification()))
                .orElse(null);
    }

    /** What the item needs, by its materials, its fields or its place in the plan, and what does not hold any more. */
    List<RevokedResult> revokedBefore(ItemCase item) {
        var gone = new ArrayList<RevokedResult>();
        for (var material : plan.materialsOf(item.id())) {
            var producer = producer(material);
            if (producer != null && !papers.holds(material.id()))
                gone.addAll(gone(producer, name -> name.contains(material.name())));
        }
        for (var field : plan.plan().form()) if (field.usedBy(item.id())) gone.addAll(gone(field));
        for (var before : item.planned().after())
            items.granted(before)
                    .filter(producer -> !producer.holds())
                    .ifPresent(producer -> gone.addAll(gone(producer, _ -> true)));
        return gone.stream().distinct().toList();
    }

    private List<RevokedResult> gone(PlannedField field) {
        var prior = field.priorResult();
        if (prior == null) return List.of();
        return items.granted(prior.item())
                .map(producer -> gone(producer, name -> name.equals(prior.result())))
                .orElse(List.of());
    }

    private static List<RevokedResult> gone(ItemCase producer, Predicate<String> named) {
        return decision(producer).gone(named).stream()
                .map(result -> new RevokedResult(producer.id(), result))
                .toList();
    }

    private @Nullable ItemCase producer(PlannedMaterial material) {
        return material.from().stream()
                .flatMap(id -> items.granted(id).stream())
                .filter(item -> !item.results().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Decision decision(ItemCase granted) {
        var decision = granted.decision();
        if (decision == null) throw new IllegalStateException("Granted without a decision: " + granted.number());
        return decision;
    }
}
