package io.onetrip.supervision.timeline;

import java.time.Instant;

/** One line of the time line. */
record Entry(Instant at, String type, Sentence sentence) {}
