package io.onetrip.approval.filing.domain;

import java.util.Set;

/**
 * What a list shows.
 *
 * @param review what waits for the joint review, of all departments
 * @param department else what waits for these roles in it
 * @param ended what has ended instead of what waits
 */
public record FilingFilter(boolean review, String department, Set<String> roles, boolean ended) {}
