/** An entry per change, chained by hash. */
@NullMarked
package io.onetrip.chassis.audit;

import org.jspecify.annotations.NullMarked;
