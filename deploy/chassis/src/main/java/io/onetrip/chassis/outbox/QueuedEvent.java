package io.onetrip.chassis.outbox;

import io.onetrip.chassis.event.WireEvent;

/** A row of the outbox. */
record QueuedEvent(long id, WireEvent event) {}
