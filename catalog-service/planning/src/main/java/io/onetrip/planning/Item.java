package io.onetrip.planning;

import io.onetrip.planning.ItemRules.SpecialProcedure;
import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service item of one department.
 *
 * @param labels the lists it stands on, of the thirteen that tell how an item is handled
 * @param atOnce when nobody has to examine it
 */
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
        List<FormField> form,
        ItemRules rules,
        List<ProcedureRow> procedures,
        List<String> labels,
        @Nullable AtOnceRule atOnce) {

    /** A special procedure that may come up always, or when the condition holds. */
    public record ProcedureRow(
            SpecialProcedure procedure, @Nullable Condition when) {}

    /** Whose definition says nothing of how it is handled. */
    public Item(
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
        this(
                id,
                name,
                department,
                taskCode,
                promise,
                statute,
                variants,
                materials,
                results,
                form,
                ItemRules.NONE,
                List.of(),
                List.of(),
                null);
    }

    public Item {
        form = List.copyOf(form);
        variants = List.copyOf(variants);
        materials = List.copyOf(materials);
        results = List.copyOf(results);
        procedures = List.copyOf(procedures);
        labels = List.copyOf(labels);
    }

    /** How it is handled under these answers in a bundle. */
    ItemRules rules(Choices choices, BundleVersion version) {
        return new ItemRules(
                rules.itemType(),
                rules.projectType(),
                rules.entrusted(),
                rules.notifyCommitmentAvailable(),
                rules.steps(),
                rules.extension(),
                procedures.stream()
                        .filter(row -> row.when() == null || row.when().holds(choices))
                        .map(ProcedureRow::procedure)
                        .toList(),
                version.bundle().joint(),
                atOnce == null ? null : atOnce.under(choices, version.questions(), form),
                rules.acceptanceLimit());
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
