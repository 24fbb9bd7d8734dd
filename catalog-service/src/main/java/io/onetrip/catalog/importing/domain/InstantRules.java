package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.ItemFacts.VariantType;
import io.onetrip.planning.Item;
import io.onetrip.workingdays.Limit;
import java.util.ArrayList;

/**
 * 即办件 is decided on the spot, at the latest on the next day. An item has to be so in one of its cases: its own limits,
 * or a variant of them; a variant that says its own 办件类型 is judged by that. One that stands on the list 即办 says so
 * too.
 */
final class InstantRules implements CatalogueRule {

    private static final int MOST_DAYS = 1;

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value();
            if (item.described() != null) item(item.described(), item.facts(), Kind.ITEM.place(index), faults);
        }
    }

    private static void item(Item item, ItemFacts facts, String place, Faults faults) {
        var cases = new ArrayList<Limit>();
        cases.add(item.promise());
        for (int index = 0; index < item.variants().size(); index++) {
            var promise = item.limits(item.variants().get(index)).promise();
            var own = facts.variantTypes().get(index);
            if (own.projectType() == null) cases.add(promise);
            else if (onTheSpot(own) && !instant(promise))
                contradicts("%s/limitVariants/%d/projectType".formatted(place, index), promise, faults);
        }
        var listed = facts.projectType() == null && facts.labels().contains(Label.INSTANT);
        if ((facts.onTheSpot() || listed) && cases.stream().noneMatch(InstantRules::instant))
            contradicts(place + (listed ? "/labels" : "/projectType"), item.promise(), faults);
    }

    private static boolean onTheSpot(VariantType type) {
        return ItemFacts.ON_THE_SPOT.equals(type.projectType());
    }

    private static boolean instant(Limit promise) {
        return promise.days() <= MOST_DAYS;
    }

    private static void contradicts(String place, Limit promise, Faults faults) {
        faults.add(
                place,
                Code.INSTANT_WITH_LIMIT,
                Words.of(
                                "即办件应当场办结, 却承诺 %d 天; 请改为不超过 %d 天, 或改成承诺件。",
                                "即办件 is decided on the spot, but %d days are promised; promise at most %d day or make it 承诺件.")
                        .with(promise.days(), MOST_DAYS));
    }
}
