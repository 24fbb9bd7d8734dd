package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.CaseNumber;

/** What came without a window, and how many working days a hall has to answer it (安阳市政务服务条例 42: one). */
public interface OnlineAnswer {
    boolean cameOnline(CaseNumber number);

    /** From 0; fewer where the law of an item gives less time for acceptance. */
    int workingDays(CasePlan plan);
}
