package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;

/** A condition that no answers whatever can make true says nothing; one that speaks of no question is left alone. */
final class Contradictions implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var possibility = Possibility.anywhere(file);
        for (var placed : PlacedCondition.of(file)) {
            var when = placed.condition();
            if (when.mentions().findAny().isPresent() && !possibility.of(when))
                faults.add(
                        placed.place(),
                        Code.CONTRADICTION,
                        Words.of(
                                "怎样回答这个条件都不成立: 它的要求互相排斥。请改正或去掉。",
                                "No answers can make this condition true: what it demands excludes itself. Correct it or take it out."));
        }
    }
}
