package io.onetrip.approval.filing.domain;

import java.time.LocalDate;

/**
 * A filing with what a list shows of its task.
 *
 * @param departmentName as the catalogue calls it, or its id
 * @param due of the review, before it of the task
 */
public record ListedFiling(
        RefusalFiling filing, String departmentName, String applicantName, String bundleName, LocalDate due) {}
