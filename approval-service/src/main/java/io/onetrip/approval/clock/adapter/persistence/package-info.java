/** Clocks in PostgreSQL. */
@NullMarked
package io.onetrip.approval.clock.adapter.persistence;

import org.jspecify.annotations.NullMarked;
