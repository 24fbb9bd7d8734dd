package io.onetrip.cases.handling.domain;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.applicant.CreditCode;
import io.onetrip.cases.applicant.Telephone;
import io.onetrip.planning.PlannedField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what was written fits a field's type. */
final class FieldValue {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

    private FieldValue() {}

    static Optional<String> fault(PlannedField field, String value) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> Optional.empty();
            case NUMBER ->
                NUMBER.matcher(value.strip()).matches() ? Optional.empty() : Optional.of("请填写数字 (Write a number)");
            case DATE ->
                isDate(value.strip()) ? Optional.empty() : Optional.of("请填写日期, 如 2026-11-26 (Write a day, as here)");
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.code().equals(value))
                        ? Optional.empty()
                        : Optional.of("请在选项中选择 (Choose one of the options)");
            case PHONE -> refused(() -> Telephone.typed(value));
            case ID_NUMBER -> refused(() -> CitizenIdNumber.typed(value));
            case CREDIT_CODE -> refused(() -> CreditCode.typed(value));
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static Optional<String> refused(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (CaseRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }
}
