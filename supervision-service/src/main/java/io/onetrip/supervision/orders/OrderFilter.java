package io.onetrip.supervision.orders;

import org.jspecify.annotations.Nullable;

/**
 * Which orders are shown.
 *
 * @param all everybody's, for supervisors
 * @param department whose
 * @param reviews those to the joint review
 */
record OrderFilter(boolean closed, boolean all, @Nullable String department, boolean reviews) {}
