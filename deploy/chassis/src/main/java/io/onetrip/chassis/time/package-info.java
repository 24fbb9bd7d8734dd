/** The clock and zone of the city. */
@NullMarked
package io.onetrip.chassis.time;

import org.jspecify.annotations.NullMarked;
