package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;

/** A service item of one department. */
public record Item(
        String id,
        String name,
        String department,
        String taskCode,
        Limit promise,
        Limit statute,
        List<LimitVariant> variants,
        List<MaterialRow> materials,
        List<Result> results,
        List<FormField> form) {

    public Item {
        form = List.copyOf(form);
        variants = List.copyOf(variants);
        materials = List.copyOf(materials);
        results = List.copyOf(results);
    }

    /** The limits under these answers: of the variants that hold, the first in file order. */
    Limits limits(Choices choices) {
        return variants.stream()
                .filter(variant -> variant.when().holds(choices))
                .findFirst()
                .map(this::limits)
                .orElse(new Limits(promise, statute));
    }

    /** The limits under one variant. */
    public Limits limits(LimitVariant variant) {
        return new Limits(
                variant.promise() == null ? promise : variant.promise(),
                variant.statute() == null ? statute : variant.statute());
    }

    /** What was promised, and what the law allows. */
    public record Limits(Limit promise, Limit statute) {}
}
