package io.onetrip.cases.exchange;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.applicant.ApplicantKind;
import io.onetrip.chassis.personal.Mask;
import org.jspecify.annotations.Nullable;

/** Applicants in the codes of the exchange, which differ from GB/T 39046 A.4 from 5 on. */
final class People {
    private static final String ID_CARD = "111";
    private static final String CREDIT_CODE = "统一社会信用代码";

    private People() {}

    /** 1 自然人, 2 企业法人, 3 事业法人, 4 社会组织法人, 6 行政机关, 9 其他; an organization by its credit code (GB 32100). */
    static String kind(Applicant applicant) {
        if (applicant.kind() == ApplicantKind.PERSON) return "1";
        var registered = applicant.identity().substring(0, 2);
        return switch (registered) {
            case "91" -> "2";
            case "12" -> "3";
            case "51", "52", "53" -> "4";
            case "11" -> "6";
            default -> "9";
        };
    }

    static String pageType(Applicant applicant) {
        return applicant.kind() == ApplicantKind.PERSON ? ID_CARD : CREDIT_CODE;
    }

    static String pageCode(Applicant applicant, boolean full) {
        return applicant.kind() == ApplicantKind.PERSON ? idNumber(applicant.identity(), full) : applicant.identity();
    }

    static String idNumber(String number, boolean full) {
        return full ? number : Mask.idNumber(number);
    }

    static String phone(String number, boolean full) {
        return full ? number : Mask.phone(number);
    }

    static @Nullable String contact(Applicant applicant) {
        return applicant.contactName() == null && applicant.kind() == ApplicantKind.PERSON
                ? applicant.name()
                : applicant.contactName();
    }
}
