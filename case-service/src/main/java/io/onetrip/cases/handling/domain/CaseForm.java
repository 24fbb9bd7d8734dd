package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.planning.FormField.Fact;
import io.onetrip.planning.FormField.PriorResult;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedField.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a case (一表申请): what was written, with what is known anyway. A field that no item describes is a
 * remark to all of them.
 */
final class CaseForm {
    private final List<PlannedField> fields;
    private final Map<String, String> written;

    CaseForm(CasePlan plan, Map<String, String> written) {
        this.fields = plan.plan().form();
        this.written = written;
    }

    List<FormFault> faults() {
        return fields.stream()
                .filter(field -> isWritten(field.id()))
                .flatMap(field -> FieldValue.fault(field, Objects.requireNonNull(written.get(field.id()))).stream()
                        .map(message -> new FormFault(field.id(), field.type(), message)))
                .toList();
    }

    /** Fields that some item requires, nobody has written and nothing else provides. */
    List<String> missing(Applicant applicant) {
        return fields.stream()
                .filter(PlannedField::required)
                .filter(field -> field.way() == Way.ASK || field.way() == Way.APPLICANT)
                .filter(field -> !isWritten(field.id()) && known(field, applicant) == null)
                .map(PlannedField::id)
                .toList();
    }

    /** What one item gets: its own fields, and what belongs to no item. */
    Map<String, String> of(String item, Applicant applicant, ItemCases items) {
        var own = new LinkedHashMap<String, String>();
        for (var field : fields)
            if (field.usedBy(item)) {
                var value = isWritten(field.id()) ? written.get(field.id()) : known(field, applicant);
                if (field.priorResult() != null) {
                    var issued = issued(field.priorResult(), items);
                    if (issued != null) value = issued;
                }
                if (value != null) own.put(field.id(), value);
            }
        written.forEach((id, value) -> {
            if (fields.stream().noneMatch(field -> field.id().equals(id))) own.put(id, value);
        });
        return own;
    }

    /** Words for the fields of an item, by id. */
    Map<String, String> labels(String item) {
        var labels = new LinkedHashMap<String, String>();
        for (var field : fields) if (field.usedBy(item)) labels.put(field.id(), field.label());
        return labels;
    }

    private boolean isWritten(String field) {
        var value = written.get(field);
        return value != null && !value.isBlank();
    }

    private static @Nullable String known(PlannedField field, Applicant applicant) {
        var person = applicant.kind() == ApplicantKind.PERSON;
        return switch (field.applicant()) {
            case null -> null;
            case NAME -> applicant.name();
            case PHONE -> applicant.phone().value();
            case CONTACT_NAME -> applicant.contactName();
            case ID_NUMBER, CREDIT_CODE ->
                person == (field.applicant() == Fact.ID_NUMBER) ? applicant.identity() : null;
        };
    }

    private static @Nullable String issued(PriorResult prior, ItemCases items) {
        var decision = items.granted(prior.item()).map(ItemCase::decision).orElse(null);
        return decision == null
                ? null
                : decision.meant(name -> name.equals(prior.result()))
                        .map(IssuedResult::number)
                        .orElse(null);
    }
}
