/** Clocks told to the other services. */
@NullMarked
package io.onetrip.approval.clock.adapter.messaging;

import org.jspecify.annotations.NullMarked;
