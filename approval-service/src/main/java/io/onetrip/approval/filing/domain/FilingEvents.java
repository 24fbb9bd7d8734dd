package io.onetrip.approval.filing.domain;

import java.time.Instant;

/** Tells the other services of filings, if and when the transaction commits. */
public interface FilingEvents {
    void proposed(RefusalFiling filing);

    /** Its last step has been made. */
    void moved(RefusalFiling filing);

    void late(RefusalFiling filing, Instant at);
}
