package io.onetrip.cases.worklist;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions that an index answers each; what was typed is taken for the kind of number it looks like, else a name. */
final class CaseFilter {
    private static final String SERIAL = "\\d{6}-.{5}-.";
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CaseFilter(String hall) {
        where("hall = :hall", "hall", hall);
    }

    CaseFilter status(@Nullable CaseStatus status) {
        if (status != null) where("status = :status", "status", status.name());
        return this;
    }

    CaseFilter after(@Nullable String cursor, Sort sort) {
        if (cursor != null) where("case_number %s :after".formatted(sort.comparison()), "after", cursor);
        return this;
    }

    CaseFilter query(@Nullable String typed, PersonalData personal, NumberSight sight) {
        if (typed == null || typed.isBlank()) return this;
        var text = typed.strip();
        var upper = text.toUpperCase(Locale.ROOT);
        var number = caseNumber(text);
        if (number != null) where("case_number = :number", "number", number);
        else if (sight.receipt() && upper.matches("S" + SERIAL)) where("receipt_number = :receipt", "receipt", upper);
        else if (sight.output() && upper.matches("C" + SERIAL)) where("output_number = :output", "output", upper);
        else if (upper.matches("[0-9A-Z]{18}"))
            where("applicant_identity_hash = :hash", "hash", personal.searchHash(upper));
        else if (text.matches("\\d{10,12}")) where("phone_hash = :hash", "hash", personal.searchHash(text));
        else where("applicant_name like :name", "name", text.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static @Nullable String caseNumber(String text) {
        try {
            return CaseNumber.typed(text).value();
        } catch (CaseRefused _) {
            return null;
        }
    }
}
