package io.onetrip.cases.handling.domain;

import java.util.List;

/** Which items the catalogue lets a window of another region take in. */
public interface CrossRegion {
    /** Names of the plan's items that a window of this region may not take in for others; a division code of 12 digits. */
    List<String> notTakenInBy(String region, CasePlan plan);
}
