/** The deadline ledger: clocks, how they are counted, and when they turn. */
@NullMarked
package io.onetrip.supervision.ledger.domain;

import org.jspecify.annotations.NullMarked;
