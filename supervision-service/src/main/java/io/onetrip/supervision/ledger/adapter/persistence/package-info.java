/** The ledger in PostgreSQL. */
@NullMarked
package io.onetrip.supervision.ledger.adapter.persistence;

import org.jspecify.annotations.NullMarked;
