/** Events out through the outbox and in through the inbox. */
@NullMarked
package io.onetrip.chassis.event;

import org.jspecify.annotations.NullMarked;
