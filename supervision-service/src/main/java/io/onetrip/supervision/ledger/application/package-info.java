/** What is done to the ledger. */
@NullMarked
package io.onetrip.supervision.ledger.application;

import org.jspecify.annotations.NullMarked;
