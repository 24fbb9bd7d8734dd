package io.onetrip.cases.output.domain;

import io.onetrip.cases.applicant.CitizenIdNumber;
import org.jspecify.annotations.Nullable;

/** Who takes results away, and how the window made sure. */
public record Collector(String name, @Nullable CitizenIdNumber idNumber, IdentityCheck check) {

    /** How the window made sure of the collector. */
    public enum IdentityCheck {
        /** The pickup code, and the last characters of the applicant's or the agent's number. */
        CODE_AND_IDENTITY,
        /** The clerk has seen the papers. */
        PAPERS_SEEN,
        /** A courier has taken the packet over for its recipient. */
        COURIER,
        /** The code of the cabinet, and the last characters of the applicant's or the agent's number. */
        CABINET_CODE
    }

    @Override
    public String toString() {
        return "Collector[%s, masked]".formatted(check);
    }
}
