package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.ItemCaseNumber;
import java.time.Instant;
import java.util.Map;

/** Results that hold no more; one may be told of before the decision that issued it. */
public interface RevokedResults {
    /** Told twice, it is kept once. */
    void keep(ItemCaseNumber item, String resultNumber, Instant revokedAt);

    /** By the number of the result. */
    Map<String, Instant> of(ItemCaseNumber item);
}
