/** Events that move clocks, and the events clocks give cause to. */
@NullMarked
package io.onetrip.supervision.ledger.adapter.messaging;

import org.jspecify.annotations.NullMarked;
