package io.onetrip.supervision.board;

/**
 * Counts over all time.
 *
 * @param cases received
 * @param openClocks running clocks of cases and items
 */
record TotalsResponse(long cases, long completed, long ratings, long openClocks) {}
