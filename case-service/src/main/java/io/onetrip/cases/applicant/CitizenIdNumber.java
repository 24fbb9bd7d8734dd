package io.onetrip.cases.applicant;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Citizen identity number of GB 11643: division, date of birth, order, check character. */
public record CitizenIdNumber(String value) {
    private static final Pattern FORMAT = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public CitizenIdNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw refused("身份证号应为 18 位, 末位可为 X (An identity number has 18 characters)");
        }
        if (value.charAt(17) != checkCharacter(value)) {
            throw refused("身份证号校验位不符, 请逐位核对 (The check character does not fit: compare with the card)");
        }
        if (!hasDateOfBirth(value)) {
            throw refused("身份证号中的出生日期不存在 (The date of birth in the number does not exist)");
        }
    }

    public static CitizenIdNumber typed(String text) {
        return new CitizenIdNumber(text.strip().toUpperCase(Locale.ROOT));
    }

    private static char checkCharacter(String value) {
        var sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += WEIGHTS[position] * (value.charAt(position) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean hasDateOfBirth(String value) {
        try {
            LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
            return number(value, 6, 8) >= 18;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    private static CaseRefused refused(String message) {
        return new CaseRefused(Reason.IDENTITY_NUMBER_INVALID, message);
    }

    @Override
    public String toString() {
        return "CitizenIdNumber[masked]";
    }
}
