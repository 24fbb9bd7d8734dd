package io.onetrip.supervision.ledger.adapter.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of clocks.
 *
 * @param next where the next page begins; missing on the last
 */
record ClockPageResponse(
        List<ClockResponse> content, @Nullable String next) {}
