package io.onetrip.planning;

import io.onetrip.workingdays.Limit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one application needs: items in waves, one merged list of materials, one form, and until when. */
public record Plan(
        String bundleId,
        int bundleVersion,
        List<PlannedItem> items,
        List<List<String>> waves,
        List<PlannedMaterial> materials,
        int materialCountBeforeDedup,
        int materialCountAfterDedup,
        List<String> applicantMustSubmit,
        int applicantMustSubmitCount,
        Limit promise,
        @Nullable Limit jointLimit,
        List<String> warnings,
        List<PlannedField> form) {

    /** A plan that was frozen before forms were merged has no form. */
    public Plan {
        form = form == null ? List.of() : List.copyOf(form);
    }

    /** For those who do not handle the items: rules are several times as long as all the rest. */
    public Plan withoutRules() {
        return new Plan(
                bundleId,
                bundleVersion,
                items.stream().map(PlannedItem::withoutRules).toList(),
                waves,
                materials,
                materialCountBeforeDedup,
                materialCountAfterDedup,
                applicantMustSubmit,
                applicantMustSubmitCount,
                promise,
                jointLimit,
                warnings,
                form);
    }
}
