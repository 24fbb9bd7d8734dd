package io.onetrip.approval.filing.domain;

import java.time.LocalDate;

/** @param due of the review, before it of the task */
public record ListedFiling(RefusalFiling filing, String applicantName, String bundleName, LocalDate due) {}
