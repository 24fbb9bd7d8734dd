package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;

/**
 * The letter (承诺书) that stands in the place of a material.
 *
 * @param number of the voucher, which the window prints
 */
public record CommitmentLetter(String number, Instant committedAt) {
    public static String numberOf(CaseNumber caseNumber) {
        return caseNumber.value() + "-P";
    }
}
