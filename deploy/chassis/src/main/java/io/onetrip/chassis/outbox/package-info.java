/** Events wait in a table and are relayed to Kafka. */
@NullMarked
package io.onetrip.chassis.outbox;

import org.jspecify.annotations.NullMarked;
