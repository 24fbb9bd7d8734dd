/** Supervision orders (督办单): silence past its day is followed up until it is over, and grants nothing. */
@NullMarked
package io.onetrip.supervision.orders;

import org.jspecify.annotations.NullMarked;
