package io.onetrip.cases.applicant;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.util.regex.Pattern;

/** A mobile number, or a fixed one with its area code; digits only. */
public record Telephone(String value) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern FIXED = Pattern.compile("0\\d{9,11}");

    public Telephone {
        if (!MOBILE.matcher(value).matches() && !FIXED.matcher(value).matches()) {
            throw new CaseRefused(
                    Reason.TELEPHONE_INVALID,
                    "联系电话应为 11 位手机号或带区号的固定电话 (Give a mobile number, or a fixed one with its area code)");
        }
    }

    public static Telephone typed(String text) {
        return new Telephone(text.replaceAll("[\\s\\-－()（）]", "").replaceFirst("^(?:\\+|00)86", ""));
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return "Telephone[masked]";
    }
}
