package io.onetrip.cases.handling.adapter.rest;

import io.onetrip.chassis.personal.Mask;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.PlannedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as staff may see it in a list of fields. */
final class MaskedForm {
    private MaskedForm() {}

    static Map<String, String> of(List<PlannedField> fields, Map<String, String> written) {
        var masked = new LinkedHashMap<>(written);
        for (var field : fields) {
            if (field.type() == Type.ID_NUMBER) masked.computeIfPresent(field.id(), (_, value) -> Mask.idNumber(value));
            if (field.type() == Type.PHONE) masked.computeIfPresent(field.id(), (_, value) -> Mask.phone(value));
        }
        return masked;
    }
}
