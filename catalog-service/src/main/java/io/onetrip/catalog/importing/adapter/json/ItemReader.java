package io.onetrip.catalog.importing.adapter.json;

import io.onetrip.catalog.importing.domain.CatalogueItem;
import io.onetrip.catalog.importing.domain.ItemCodes;
import io.onetrip.catalog.importing.domain.ItemFacts;
import io.onetrip.catalog.importing.domain.ItemFacts.Fee;
import io.onetrip.catalog.importing.domain.ItemFacts.Situation;
import io.onetrip.catalog.importing.domain.ItemFacts.SpecialProcedure;
import io.onetrip.catalog.importing.domain.ItemFacts.Step;
import io.onetrip.catalog.importing.domain.ItemFacts.StepName;
import io.onetrip.catalog.importing.domain.ItemFacts.VariantType;
import io.onetrip.catalog.importing.domain.Label;
import io.onetrip.catalog.importing.domain.Level;
import io.onetrip.planning.Condition;
import io.onetrip.planning.Definitions;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an item of the right shape together with what planning does not need. */
final class ItemReader {

    private ItemReader() {}

    static CatalogueItem read(Map<String, ?> item) {
        var codes = object(item, "codes");
        return new CatalogueItem(
                String.valueOf(item.get("id")),
                String.valueOf(item.get("department")),
                new ItemCodes(
                        text(codes, "catalogCode"),
                        text(codes, "taskCode"),
                        text(codes, "handleItemCode"),
                        text(codes, "localCode"),
                        text(object(item, "itemType"), "code")),
                item.containsKey("promisedLimit") ? Definitions.item(item) : null,
                facts(item));
    }

    private static ItemFacts facts(Map<String, ?> item) {
        var level = text(item, "level");
        var labels = EnumSet.noneOf(Label.class);
        for (var label : texts(item, "labels")) labels.add(Label.valueOf(label));
        return new ItemFacts(
                text(item, "category7plus1"),
                text(object(item, "projectType"), "code"),
                objects(item, "limitVariants", each -> new VariantType(text(object(each, "projectType"), "code"))),
                level == null ? null : Level.valueOf(level),
                text(item, "region"),
                texts(item, "handledIn"),
                labels,
                (Boolean) item.get("entrusted"),
                (Boolean) item.get("notifyCommitmentAvailable"),
                texts(item, "channels"),
                objects(item, "situations", ItemReader::situation),
                objects(
                        item,
                        "steps",
                        step -> new Step(
                                StepName.valueOf(String.valueOf(step.get("name"))),
                                ((Number) step.get("days")).intValue())),
                objects(item, "specialProcedures", ItemReader::specialProcedure),
                objects(item, "fees", fee -> new Fee(String.valueOf(fee.get("name")), when(fee))),
                texts(object(item, "guide"), "acceptCondition"));
    }

    private static Situation situation(Map<?, ?> situation) {
        return new Situation(
                String.valueOf(situation.get("id")),
                when(situation),
                objects(situation, "children", ItemReader::situation));
    }

    private static SpecialProcedure specialProcedure(Map<?, ?> procedure) {
        return new SpecialProcedure(
                String.valueOf(procedure.get("name")),
                Boolean.TRUE.equals(procedure.get("suspendsClock")),
                when(procedure));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Condition when(Map<?, ?> fields) {
        return fields.get("when") == null ? null : Definitions.condition((Map<String, ?>) fields.get("when"));
    }

    private static Map<?, ?> object(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof Map<?, ?> object ? object : Map.of();
    }

    private static List<String> texts(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static <T> List<T> objects(Map<?, ?> fields, String name, Function<Map<?, ?>, T> read) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(each -> read.apply((Map<?, ?>) each)).toList()
                : List.of();
    }

    private static @Nullable String text(Map<?, ?> fields, String name) {
        var value = fields.get(name);
        return value == null ? null : value.toString();
    }
}
