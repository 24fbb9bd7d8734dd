package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;

/** Applicants who promised in writing and broke it; they get no more credit until it is repaired. */
public interface BrokenPromises {
    boolean anyOf(Applicant applicant);

    void keep(Applicant applicant, CaseNumber number, String subject, Instant brokenAt);
}
