/** Watches the clocks of all cases and items, from events alone. */
@NullMarked
package io.onetrip.supervision;

import org.jspecify.annotations.NullMarked;
