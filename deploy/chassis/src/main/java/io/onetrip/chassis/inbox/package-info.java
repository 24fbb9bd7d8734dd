/** Events are applied once and in order, or kept for an operator. */
@NullMarked
package io.onetrip.chassis.inbox;

import org.jspecify.annotations.NullMarked;
