package io.onetrip.planning;

import io.onetrip.planning.ItemRules.AcceptanceLimit;
import io.onetrip.planning.ItemRules.Extension;
import io.onetrip.planning.ItemRules.JointHandling;
import io.onetrip.planning.ItemRules.SpecialProcedure;
import io.onetrip.planning.ItemRules.Step;
import io.onetrip.workingdays.DeemedAcceptance;
import io.onetrip.workingdays.LimitUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what definitions of items and bundles say of handling. */
final class ItemRulesReader {

    private ItemRulesReader() {}

    /** Without special procedures, which depend on the answers. */
    static ItemRules rules(Fields item) {
        var extension = item.optionalObject("extension");
        var acceptance = item.optionalObject("acceptanceLimit");
        return new ItemRules(
                code(item, "itemType"),
                code(item, "projectType"),
                !item.has("entrusted") || item.flag("entrusted"),
                item.flag("notifyCommitmentAvailable"),
                item.objects("steps", step -> new Step(step.constant("name", Step.Name.class), step.number("days"))),
                extension == null ? null : extension(extension),
                List.of(),
                null,
                null,
                acceptance == null ? null : acceptanceLimit(acceptance));
    }

    /** No special law gives more time than the general one, and none was found that gives less than none. */
    private static AcceptanceLimit acceptanceLimit(Fields limit) {
        var days = limit.number("days");
        if (days < 0 || days > DeemedAcceptance.DAYS_TO_NOTIFY) throw limit.wrong("days", "0 to 5 working days");
        return new AcceptanceLimit(days, limit.text("legalBasis"));
    }

    static SpecialProcedure procedure(Fields procedure) {
        return new SpecialProcedure(
                procedure.text("name"),
                procedure.flag("suspendsClock"),
                optionalNumber(procedure, "typicalDays"),
                procedure.has("unit") ? unit(procedure) : null,
                procedure.optionalText("legalBasis"));
    }

    static @Nullable JointHandling joint(@Nullable Fields limit) {
        return limit == null
                ? null
                : new JointHandling(
                        limit.number("days"),
                        unit(limit),
                        optionalNumber(limit, "extensionDays"),
                        limit.optionalText("extensionApprover"));
    }

    private static Extension extension(Fields extension) {
        return new Extension(extension.number("days"), unit(extension), extension.optionalText("approver"));
    }

    private static LimitUnit unit(Fields fields) {
        return fields.constant("unit", LimitUnit.class);
    }

    private static @Nullable Integer optionalNumber(Fields fields, String name) {
        return fields.has(name) ? fields.number(name) : null;
    }

    private static @Nullable String code(Fields fields, String name) {
        var coded = fields.optionalObject(name);
        return coded == null ? null : coded.optionalText("code");
    }
}
