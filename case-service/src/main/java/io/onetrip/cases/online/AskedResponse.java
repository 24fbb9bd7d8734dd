package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.Deferred;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.handling.domain.Wrong;
import io.onetrip.planning.PlannedField;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the applicant may hand in now; nothing else is taken")
record AskedResponse(List<Line> wrong, List<Item> items, List<Promised> deferred) {

    @Schema(name = "AskedLine", description = "A field or a material to correct, and why")
    record Line(
            Wrong.Subject subject,
            String id,
            String name,
            String reason,

            @Nullable @Schema(description = "How the field is written; absent for materials and remarks")
            PlannedField field) {
        static Line of(CasePlan plan, Wrong wrong) {
            var field = wrong.subject() == Wrong.Subject.FIELD
                    ? plan.field(wrong.id()).orElse(null)
                    : null;
            return new Line(wrong.subject(), wrong.id(), plan.nameOf(wrong), wrong.reason(), field);
        }
    }

    @Schema(name = "AskedItem", description = "What the department of one item asks for, all of it at once")
    record Item(String itemId, String name, String departmentName, List<Line> wrong) {
        static Item of(CasePlan plan, ItemCase item) {
            return new Item(
                    item.id(),
                    item.planned().name(),
                    item.planned().departmentName(),
                    item.openCorrection().orElseThrow().wrong().stream()
                            .map(line -> Line.of(plan, line))
                            .toList());
        }
    }

    @Schema(name = "AskedMaterial", description = "A material promised for later (容缺), and its last day")
    record Promised(String materialId, String name, LocalDate by) {
        static Promised of(CasePlan plan, Deferred one) {
            return new Promised(
                    one.materialId(),
                    plan.material(one.materialId()).orElseThrow().name(),
                    one.by());
        }
    }

    static AskedResponse of(ServiceCase found) {
        var plan = found.plan();
        return new AskedResponse(
                found.askedToCorrect().stream().map(line -> Line.of(plan, line)).toList(),
                found.items().asking().stream().map(item -> Item.of(plan, item)).toList(),
                found.progress().awaited().stream()
                        .map(one -> Promised.of(plan, one))
                        .toList());
    }

    boolean correction() {
        return !wrong.isEmpty() || !items.isEmpty();
    }

    boolean nothing() {
        return !correction() && deferred.isEmpty();
    }
}
