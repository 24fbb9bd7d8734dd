package io.onetrip.cases.shareddata;

import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One query of one register for one case.
 *
 * @param purpose what it is needed for
 * @param askedBy id of the clerk who took the case in, on whose behalf it is made
 * @param attempts how often the register was asked before
 */
record SharedQuery(
        CaseNumber caseNumber,
        String register,
        String queryNumber,
        String purpose,
        String askedBy,
        String hall,
        Instant askedAt,
        int attempts,
        @Nullable String failure) {}
