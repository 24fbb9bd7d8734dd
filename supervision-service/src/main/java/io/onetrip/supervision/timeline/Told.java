package io.onetrip.supervision.timeline;

import java.time.Instant;

/** An event as the time line tells it: without what is personal to the applicant. */
interface Told {
    String caseNumber();

    Instant at();

    Sentence sentence();

    /** Whether it has anything to say to people. */
    default boolean worthTelling() {
        return true;
    }
}
