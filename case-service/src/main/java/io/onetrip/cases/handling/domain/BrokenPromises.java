package io.onetrip.cases.handling.domain;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;

/** Applicants who promised in writing and broke it; they get no more credit until it is repaired. */
public interface BrokenPromises {
    boolean anyOf(Applicant applicant);

    /** @param subject the material that was promised */
    void keep(Applicant applicant, CaseNumber number, String subject, Kind kind, Instant brokenAt);

    enum Kind {
        /** A material that was to follow did not come (容缺受理). */
        DEFERRAL,
        /** What was committed to is not so, and was not put right (告知承诺). */
        COMMITMENT
    }
}
