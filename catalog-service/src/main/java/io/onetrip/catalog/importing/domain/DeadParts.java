package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.Memberships.Membership;
import io.onetrip.planning.Condition;
import io.onetrip.planning.Condition.Not;
import io.onetrip.planning.Item;
import io.onetrip.planning.LimitVariant;
import java.util.ArrayList;
import java.util.List;

/**
 * What no answers bring about: an item its bundle never selects, a material row or a variant of limits that never
 * applies in any bundle of the file. An item that stands in no bundle is not judged.
 */
final class DeadParts implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var anywhere = Possibility.anywhere(file);
        for (int index = 0; index < file.bundles().size(); index++) {
            var bundle = file.bundles().get(index).value();
            var possibility = anywhere.in(bundle);
            for (int member = 0; member < bundle.members().size(); member++) {
                var of = bundle.members().get(member);
                if (!of.mandatory() && (of.when() == null || !possibility.of(of.when())))
                    faults.add(
                            "%s/items/%d".formatted(Kind.BUNDLE.place(index), member),
                            Code.DEAD_ITEM,
                            of.when() == null
                                    ? Words.of(
                                                    "%s 既不是必办, 又没有条件, 永远不会选中; 请设为必办或写上条件。",
                                                    "%s is neither mandatory nor has a condition, so it is never selected.")
                                            .with(of.item())
                                    : Words.of(
                                                    "怎样回答这件事的问题都不会选中 %s(没有问到的问题取默认选项); 请改条件或增加问题。",
                                                    "No answers to the questions of this bundle select %s; a question it does not ask has its default.")
                                            .with(of.item()));
            }
        }
        var memberships = new Memberships(file);
        for (int index = 0; index < file.items().size(); index++) {
            var item = file.items().get(index).value().described();
            if (item == null) continue;
            item(item, Kind.ITEM.place(index), memberships.of(item.id()), anywhere, faults);
        }
    }

    private static void item(
            Item item, String place, List<Membership> memberships, Possibility anywhere, Faults faults) {
        for (int row = 0; row < item.materials().size(); row++) {
            var when = item.materials().get(row).when();
            if (when != null && dead(memberships, anywhere, when))
                faults.add(
                        "%s/materials/%d".formatted(place, row),
                        Code.DEAD_MATERIAL,
                        Words.of(
                                        "在包含 %2$s 的各件事中, 怎样回答都不会要求这里的 %1$s; 请改条件或去掉。",
                                        "No answers ask for %1$s here in any bundle that has %2$s.")
                                .with(item.materials().get(row).material(), item.id()));
        }
        var earlier = new ArrayList<Condition>();
        for (int variant = 0; variant < item.variants().size(); variant++) {
            LimitVariant of = item.variants().get(variant);
            earlier.add(of.when());
            if (dead(memberships, anywhere, earlier.toArray(Condition[]::new)))
                faults.add(
                        "%s/limitVariants/%d".formatted(place, variant),
                        Code.DEAD_VARIANT,
                        Words.of(
                                "这组期限永远不会适用: 条件怎样都不成立, 或者排在前面的一组总是先适用。",
                                "These limits never apply: no answers make the condition true, or an earlier variant always holds as well and comes first."));
            earlier.set(variant, new Not(of.when()));
        }
    }

    private static boolean dead(List<Membership> memberships, Possibility anywhere, Condition... when) {
        return !memberships.isEmpty()
                && memberships.stream().noneMatch(membership -> possible(membership, anywhere, when));
    }

    /** Of a member that is itself never selected only that is said. */
    private static boolean possible(Membership membership, Possibility anywhere, Condition... when) {
        var possibility = anywhere.in(membership.bundle());
        var selected = membership.member().condition();
        if (!possibility.of(selected)) return true;
        var all = new ArrayList<Condition>(List.of(when));
        all.add(selected);
        return possibility.of(all.toArray(Condition[]::new));
    }
}
