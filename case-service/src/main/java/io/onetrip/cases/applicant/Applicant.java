package io.onetrip.cases.applicant;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Who applies: a person with an identity number or an organization with a credit code.
 *
 * @param contactIdentity of the contact, where the login has verified it: an organization's own code is public
 */
public record Applicant(
        ApplicantKind kind,
        String name,
        String identity,
        Telephone phone,
        @Nullable String contactName,
        @Nullable CitizenIdNumber contactIdentity) {

    public static Applicant person(String name, CitizenIdNumber idNumber, Telephone phone) {
        return new Applicant(ApplicantKind.PERSON, name, idNumber.value(), phone, null, null);
    }

    public static Applicant organization(
            String name, CreditCode creditCode, Telephone phone, @Nullable String contactName) {
        return new Applicant(ApplicantKind.ORGANIZATION, name, creditCode.value(), phone, contactName, null);
    }

    /** By its legal representative, who has logged in. */
    public Applicant representedBy(String representative, CitizenIdNumber idNumber) {
        return new Applicant(kind, name, identity, phone, representative, idNumber);
    }

    /** Checks what was typed: a person needs an identity number, an organization a credit code. */
    public static Applicant typed(
            ApplicantKind kind,
            String name,
            @Nullable String idNumber,
            @Nullable String creditCode,
            String phone,
            @Nullable String contactName) {
        return switch (kind) {
            case PERSON ->
                person(
                        name,
                        CitizenIdNumber.typed(required(idNumber, "个人申请须填写身份证号 (A person needs idNumber)")),
                        Telephone.typed(phone));
            case ORGANIZATION ->
                organization(
                        name,
                        CreditCode.typed(required(creditCode, "单位申请须填写统一社会信用代码 (An organization needs creditCode)")),
                        Telephone.typed(phone),
                        contactName);
        };
    }

    private static String required(@Nullable String value, String message) {
        if (value == null || value.isBlank()) throw new CaseRefused(Reason.APPLICANT_INVALID, message);
        return value;
    }

    @Override
    public String toString() {
        return "Applicant[%s, masked]".formatted(kind);
    }
}
