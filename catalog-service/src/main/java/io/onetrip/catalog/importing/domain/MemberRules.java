package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.importing.domain.Fault.Code;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a bundle has can be planned, numbered and taken in: its item is described in full, has an implementation code,
 * and is not kept out of the hall where bundles are applied for.
 */
final class MemberRules implements CatalogueRule {

    /** What the number of each handled item starts with. */
    private static final Pattern TASK_CODE = Pattern.compile("[0-9A-Z]{31}");

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var items = file.items().stream()
                .map(Entry::value)
                .collect(toMap(CatalogueItem::id, Function.identity(), (first, second) -> first));
        for (int index = 0; index < file.bundles().size(); index++) {
            var members = file.bundles().get(index).value().members();
            for (int member = 0; member < members.size(); member++) {
                var item = items.get(members.get(member).item());
                if (item != null) member(item, "%s/items/%d/item".formatted(Kind.BUNDLE.place(index), member), faults);
            }
        }
    }

    private static void member(CatalogueItem item, String place, Faults faults) {
        if (item.described() == null)
            faults.add(
                    place,
                    Code.LISTED_ONLY,
                    "%s is only listed; give it limits, materials and results before a bundle has it."
                            .formatted(item.id()));
        var code = item.codes().taskCode();
        if (code == null || !TASK_CODE.matcher(code).matches())
            faults.add(
                    place,
                    Code.CODE_INVALID,
                    "%s has no implementation code of 31 digits and capital letters, by which it is numbered; give it one before a bundle has it."
                            .formatted(item.id()));
        if (item.facts().labels().contains(Label.NEGATIVE))
            faults.add(
                    place,
                    Code.LABEL_CONTRADICTED,
                    "%s stands on the list NEGATIVE, so no hall takes it in; take it from the bundle or from the list."
                            .formatted(item.id()));
    }
}
