package io.onetrip.cases.numbering;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.time.LocalDate;
import java.util.List;

/** The number an applicant keeps: day, serial, check character, as in {@code 261123-0016X-1}. */
public record CaseNumber(String value) {

    /** @throws IllegalArgumentException when the value is not exactly a case number */
    public CaseNumber {
        if (!CheckedSerial.parse(value).equals(value)) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    public static CaseNumber of(LocalDate day, long serial) {
        return new CaseNumber(CheckedSerial.of(day, serial));
    }

    /** Reads what somebody typed: small letters, look-alikes and missing hyphens do not matter. */
    public static CaseNumber typed(String text) {
        try {
            return new CaseNumber(CheckedSerial.parse(text));
        } catch (IllegalArgumentException _) {
            throw new CaseRefused(
                    Reason.CASE_NUMBER_INVALID,
                    "办件编号输入有误, 请对照收件凭证逐位核对 (Check the case number against the receipt: a character is wrong or two are swapped)");
        }
    }

    /** What may have been meant by a number whose check character does not fit; most of them no case has. */
    public static List<CaseNumber> near(String text) {
        return CheckedSerial.near(text).stream().map(CaseNumber::new).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
