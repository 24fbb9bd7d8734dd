package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toMap;

import io.onetrip.catalog.Words;
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
                    Words.of(
                                    "%s 只是列名; 请先写明期限、材料和结果, 再放进一件事。",
                                    "%s is only listed; give it limits, materials and results before a bundle has it.")
                            .with(item.id()));
        var code = item.codes().taskCode();
        if (code == null || !TASK_CODE.matcher(code).matches())
            faults.add(
                    place,
                    Code.CODE_INVALID,
                    Words.of(
                                    "%s 没有 31 位数字和大写字母的实施编码, 无法编号; 请先补上, 再放进一件事。",
                                    "%s has no implementation code of 31 digits and capital letters, by which it is numbered; give it one before a bundle has it.")
                            .with(item.id()));
        if (item.facts().labels().contains(Label.NEGATIVE))
            faults.add(
                    place,
                    Code.LABEL_CONTRADICTED,
                    Words.of(
                                    "%s 列入了“%s”, 大厅不受理; 请移出这件事或移出清单。",
                                    "%s stands on the list %s, so no hall takes it in; take it from the bundle or from the list.")
                            .with(item.id(), Label.NEGATIVE.words()));
    }
}
