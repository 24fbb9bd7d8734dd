package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.importing.domain.Fault.Code;
import io.onetrip.catalog.importing.domain.ItemFacts.Situation;
import java.util.List;

/** An id stands once in its list, and so does what a bundle or question lists by name. */
final class UniqueIds implements CatalogueRule {

    @Override
    public void check(CatalogueFile file, Faults faults) {
        for (var kind : Kind.values()) {
            var ids = faults.once(Code.DUPLICATE_ID);
            var entries = file.entries(kind);
            for (int index = 0; index < entries.size(); index++)
                ids.add(entries.get(index).id(), kind.place(index) + "/id");
        }
        for (int index = 0; index < file.questions().size(); index++) options(file, index, faults);
        for (int index = 0; index < file.items().size(); index++)
            situations(
                    file.items().get(index).value().facts().situations(),
                    Kind.ITEM.place(index) + "/situations",
                    faults.once(Code.DUPLICATE_ID));
        for (int index = 0; index < file.bundles().size(); index++) members(file, index, faults);
    }

    private static void situations(List<Situation> situations, String place, Faults.Once ids) {
        for (int index = 0; index < situations.size(); index++) {
            var situation = situations.get(index);
            ids.add(situation.id(), "%s/%d/id".formatted(place, index));
            situations(situation.children(), "%s/%d/children".formatted(place, index), ids);
        }
    }

    private void options(CatalogueFile file, int index, Faults faults) {
        var codes = faults.once(Code.DUPLICATE_CODE);
        var options = file.questions().get(index).value().options();
        for (int option = 0; option < options.size(); option++)
            codes.add(options.get(option).code(), "%s/options/%d/code".formatted(Kind.QUESTION.place(index), option));
    }

    private void members(CatalogueFile file, int index, Faults faults) {
        var bundle = file.bundles().get(index).value();
        var items = faults.once(Code.DUPLICATE_ID);
        for (int member = 0; member < bundle.members().size(); member++)
            items.add(
                    bundle.members().get(member).item(),
                    "%s/items/%d/item".formatted(Kind.BUNDLE.place(index), member));
        var questions = faults.once(Code.DUPLICATE_ID);
        for (int asked = 0; asked < bundle.questions().size(); asked++)
            questions.add(bundle.questions().get(asked), "%s/situations/%d".formatted(Kind.BUNDLE.place(index), asked));
    }
}
