package io.onetrip.catalog.importing.domain;

import static java.util.stream.Collectors.toSet;

import io.onetrip.catalog.Words;
import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.planning.FormField;
import io.onetrip.planning.FormField.Type;
import java.util.HashMap;
import java.util.Map;

/** A field stands once in an item's form, and is of one kind wherever it stands, as it is asked once for all. */
final class FormRules implements CatalogueRule {

    private record Seen(FormField field, String place) {}

    @Override
    public void check(CatalogueFile file, Faults faults) {
        var known = file.items().stream().map(Entry::id).collect(toSet());
        var seen = new HashMap<String, Seen>();
        for (int index = 0; index < file.items().size(); index++) {
            var described = file.items().get(index).value().described();
            if (described == null) continue;
            var form = described.form();
            var ids = faults.once(Code.DUPLICATE_ID);
            for (int number = 0; number < form.size(); number++) {
                var field = form.get(number);
                var place = "%s/form/%d".formatted(Kind.ITEM.place(index), number);
                ids.add(field.id(), place + "/id");
                options(field, place, faults);
                if (field.priorResult() != null)
                    faults.unlessKnown(known, field.priorResult().item(), place + "/from/item", Kind.ITEM);
                same(field, place, seen, faults);
            }
        }
    }

    private static void options(FormField field, String place, Faults faults) {
        var codes = faults.once(Code.DUPLICATE_CODE);
        for (int option = 0; option < field.options().size(); option++)
            codes.add(field.options().get(option).code(), "%s/options/%d/code".formatted(place, option));
    }

    private static void same(FormField field, String place, Map<String, Seen> seen, Faults faults) {
        var first = seen.putIfAbsent(field.id(), new Seen(field, place));
        if (first == null) return;
        if (field.type() != first.field().type())
            faults.add(
                    place + "/type",
                    Code.FIELD_DIFFERS,
                    Words.of(
                                    "表单字段 %s 在这里是 %s, 在 %4$s 是 %3$s; 一个字段只问一次, 请统一类型或换一个标识。",
                                    "%s is %s here and %s at %s; a field is asked once, so give it one type or another id.")
                            .with(field.id(), field.type(), first.field().type(), first.place()));
        else if (field.type() == Type.CHOICE
                && !field.options().equals(first.field().options()))
            faults.add(
                    place + "/options",
                    Code.FIELD_DIFFERS,
                    Words.of(
                                    "表单字段 %s 的选项与 %s 处不同; 一个字段只问一次, 请统一选项或换一个标识。",
                                    "%s offers other options here than at %s; a field is asked once, so make them the same or give it another id.")
                            .with(field.id(), first.place()));
    }
}
