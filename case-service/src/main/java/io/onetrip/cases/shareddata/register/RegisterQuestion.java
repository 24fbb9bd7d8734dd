package io.onetrip.cases.shareddata.register;

import io.onetrip.cases.applicant.ApplicantKind;

/**
 * What a register is asked.
 *
 * @param identity identity number or credit code of the subject
 * @param purpose the one thing that is applied for, and the materials and fields that it is needed for
 */
public record RegisterQuestion(
        String queryNumber,
        String register,
        String caseNumber,
        ApplicantKind kind,
        String name,
        String identity,
        String purpose) {
    /** Without the subject, for logs. */
    @Override
    public String toString() {
        return "%s of %s".formatted(queryNumber, register);
    }
}
