package io.onetrip.cases.applicant;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.util.Locale;
import java.util.regex.Pattern;

/** Unified social credit identifier of GB 32100-2015; its characters 9 to 17 are an organization code of GB 11714. */
public record CreditCode(String value) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORMAT = Pattern.compile("[" + SYMBOLS + "]{18}");
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        if (!FORMAT.matcher(value).matches()) {
            throw refused("统一社会信用代码应为 18 位, 不含字母 I、O、S、V、Z (A credit code has 18 characters, without I O S V Z)");
        }
        if (value.charAt(17) != checkCharacter(value) || value.charAt(16) != organizationCheck(value)) {
            throw refused("统一社会信用代码校验位不符, 请逐位核对 (The check character does not fit: compare with the licence)");
        }
    }

    /** Small letters are found in real registers; they mean the capital ones. */
    public static CreditCode typed(String text) {
        return new CreditCode(text.strip().toUpperCase(Locale.ROOT));
    }

    private static char checkCharacter(String value) {
        var sum = 0;
        var weight = 1;
        for (int position = 0; position < 17; position++) {
            sum += weight * SYMBOLS.indexOf(value.charAt(position));
            weight = weight * 3 % 31;
        }
        return SYMBOLS.charAt((31 - sum % 31) % 31);
    }

    private static char organizationCheck(String value) {
        var sum = 0;
        for (int position = 0; position < ORGANIZATION_WEIGHTS.length; position++) {
            sum += ORGANIZATION_WEIGHTS[position] * Character.digit(value.charAt(position + 8), 36);
        }
        var check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    private static CaseRefused refused(String message) {
        return new CaseRefused(Reason.CREDIT_CODE_INVALID, message);
    }

    @Override
    public String toString() {
        return "CreditCode[masked]";
    }
}
