/** The same request sent twice is done once. */
@NullMarked
package io.onetrip.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
