package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.MaterialRow;
import java.util.stream.Collectors;

/** What is granted at once has been accepted by the window, and bears its stamp on a material it asks for. */
final class AtOnceRules implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (int index = 0; index < file.items().size(); index++)
            item(file.items().get(index).value(), Kind.ITEM.place(index) + "/decidedAtOnce", faults);
    }

    private static void item(CatalogueItem item, String place, Faults faults) {
        var described = item.described();
        if (described == null || described.atOnce() == null) return;
        if (Boolean.FALSE.equals(item.facts().entrusted()))
            faults.add(
                    place,
                    Code.AT_ONCE_NOT_ENTRUSTED,
                    Words.of(
                            "部门自行受理的事项要等部门受理, 不能秒批; 请改为综窗受理或去掉规则。",
                            "An item that its department accepts itself waits for that acceptance and is not granted at once; entrust it or take the rule out."));
        var stamp = described.atOnce().stamp();
        if (stamp == null) return;
        var asked = described.materials().stream().map(MaterialRow::material).collect(Collectors.toSet());
        faults.unlessKnown(asked, stamp.material(), place + "/stamp/material", Kind.MATERIAL);
    }
}
