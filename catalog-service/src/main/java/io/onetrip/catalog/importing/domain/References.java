package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toSet;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.Bundle;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.MaterialRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whatever is named stands in the file. */
final class References implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var known = new EnumMap<Kind, Set<String>>(Kind.class);
        for (var kind : Kind.values())
            known.put(kind, file.entries(kind).stream().map(Entry::id).collect(toSet()));
        for (int index = 0; index < file.materials().size(); index++) {
            var producers = file.materials().get(index).value().priorResultOf();
            for (int producer = 0; producer < producers.size(); producer++)
                faults.unlessKnown(
                        known.get(Kind.ITEM),
                        producers.get(producer),
                        "%s/priorResultOf/%d".formatted(Kind.MATERIAL.place(index), producer),
                        Kind.ITEM);
        }
        for (int index = 0; index < file.items().size(); index++)
            item(file, file.items().get(index).value(), Kind.ITEM.place(index), known, faults);
        for (int index = 0; index < file.bundles().size(); index++)
            bundle(file.bundles().get(index).value(), Kind.BUNDLE.place(index), known, faults);
    }

    private void item(
            CatalogueFile file, CatalogueItem item, String place, Map<Kind, Set<String>> known, Faults faults) {
        faults.unlessKnown(known.get(Kind.DEPARTMENT), item.department(), place + "/department", Kind.DEPARTMENT);
        var rows = item.described() == null
                ? List.<MaterialRow>of()
                : item.described().materials();
        for (int row = 0; row < rows.size(); row++)
            faults.unlessKnown(
                    known.get(Kind.MATERIAL),
                    rows.get(row).material(),
                    "%s/materials/%d/material".formatted(place, row),
                    Kind.MATERIAL);
        var type = item.codes().itemType();
        if (type != null && !file.itemTypes().isEmpty() && !file.itemTypes().contains(type))
            faults.add(
                    place + "/itemType/code",
                    Code.UNKNOWN_REFERENCE,
                    Words.of("事项类型 %s 不在 itemTypes 中; 请补上或改正。", "%s is not in itemTypes; add it or correct it.")
                            .with(type));
    }

    private void bundle(Bundle bundle, String place, Map<Kind, Set<String>> known, Faults faults) {
        faults.unlessKnown(
                known.get(Kind.DEPARTMENT), bundle.leadDepartment(), place + "/leadDepartment", Kind.DEPARTMENT);
        for (int asked = 0; asked < bundle.questions().size(); asked++)
            faults.unlessKnown(
                    known.get(Kind.QUESTION),
                    bundle.questions().get(asked),
                    "%s/situations/%d".formatted(place, asked),
                    Kind.QUESTION);
        for (int member = 0; member < bundle.members().size(); member++)
            faults.unlessKnown(
                    known.get(Kind.ITEM),
                    bundle.members().get(member).item(),
                    "%s/items/%d/item".formatted(place, member),
                    Kind.ITEM);
        var members = bundle.members().stream().map(Member::item).collect(toSet());
        for (int edge = 0; edge < bundle.dependencies().size(); edge++) {
            var dependency = bundle.dependencies().get(edge);
            member(members, dependency.before(), "%s/dependencies/%d/before".formatted(place, edge), faults);
            member(members, dependency.after(), "%s/dependencies/%d/after".formatted(place, edge), faults);
        }
    }

    private static void member(Set<String> members, String item, String place, Faults faults) {
        if (!members.contains(item))
            faults.add(
                    place,
                    Code.UNKNOWN_REFERENCE,
                    Words.of(
                                    "%s 不是这件事的事项; 请加入它的事项或改正标识。",
                                    "%s is not an item of this bundle; add it to its items or correct the id.")
                            .with(item));
    }
}
