package io.onetrip.catalog.importing.domain;

import io.onetrip.planning.Condition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of itself beyond its plan, as far as rules judge it. What is not stated is null or empty.
 *
 * @param category one of the 7+1
 * @param projectType code of 办件类型: 1 即办件, 2 承诺件
 * @param variantTypes the same for each variant of limits, null where it does not say
 * @param acceptanceConditions 受理条件
 */
public record ItemFacts(
        @Nullable String category,
        @Nullable String projectType,
        List<VariantType> variantTypes,
        @Nullable Level level,
        @Nullable String region,
        List<String> handledIn,
        Set<Label> labels,
        @Nullable Boolean entrusted,
        @Nullable Boolean commitment,
        List<String> channels,
        List<Situation> situations,
        List<Step> steps,
        List<SpecialProcedure> specialProcedures,
        List<Fee> fees,
        List<String> acceptanceConditions) {

    /** A case of the item that people tell apart (情形). */
    public record Situation(String id, @Nullable Condition when, List<Situation> children) {}

    /** @param days in the unit of the promise */
    public record Step(StepName name, int days) {}

    public record SpecialProcedure(
            String name, boolean suspendsClock, @Nullable Condition when) {}

    public record Fee(String name, @Nullable Condition when) {}

    public record VariantType(@Nullable String projectType) {}

    boolean onTheSpot() {
        return ON_THE_SPOT.equals(projectType);
    }

    static final String ON_THE_SPOT = "1";

    /** The five steps of handling: 受理, 审查, 决定, 制证, 送达. */
    public enum StepName {
        ACCEPTANCE("受理"),
        EXAMINATION("审查"),
        DECISION("决定"),
        LICENCE("制证"),
        DELIVERY("送达");

        private final String zh;

        StepName(String zh) {
            this.zh = zh;
        }

        String zh() {
            return zh;
        }
    }
}
