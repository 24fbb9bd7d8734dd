/** What the ledger does by itself as days pass. */
@NullMarked
package io.onetrip.supervision.ledger.adapter.schedule;

import org.jspecify.annotations.NullMarked;
