package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.ItemFacts.Step;
import io.onetrip.catalog.importing.domain.ItemFacts.StepName;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** Steps that are stated are the five of handling, each once, and make up the promise together. */
final class StepRules implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value();
            if (!item.facts().steps().isEmpty()) steps(item, Kind.ITEM.place(index) + "/steps", faults);
        }
    }

    private static void steps(CatalogueItem item, String place, Faults faults) {
        var steps = item.facts().steps();
        var once = faults.once(Code.DUPLICATE_ID);
        for (int index = 0; index < steps.size(); index++)
            once.add(steps.get(index).name().name(), "%s/%d/name".formatted(place, index));
        var missing = EnumSet.allOf(StepName.class);
        steps.forEach(step -> missing.remove(step.name()));
        if (!missing.isEmpty())
            faults.add(
                    place,
                    Code.STEP_MISSING,
                    Words.of(
                                    "环节应有五个; 请补上%s, 不需要时间的写 0 天。",
                                    "The steps are five; add %s, with 0 days where nothing is done.")
                            .with(Words.of(
                                    missing.stream().map(StepName::zh).collect(Collectors.joining("、")),
                                    missing.stream().map(Enum::name).collect(Collectors.joining(", ")))));
        var described = item.described();
        if (described == null) return;
        var sum = steps.stream().mapToInt(Step::days).sum();
        if (sum != described.promise().days())
            faults.add(
                    place,
                    Code.STEPS_DO_NOT_ADD_UP,
                    Words.of(
                                    "各环节合计 %d 天, 承诺期限是 %d 天; 两者应当相等。",
                                    "The steps make %d days, the promise is %d; let them add up.")
                            .with(sum, described.promise().days()));
    }
}
