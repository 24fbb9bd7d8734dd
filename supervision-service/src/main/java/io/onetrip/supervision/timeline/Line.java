package io.onetrip.supervision.timeline;

import java.time.Instant;

/** One line of the time line: when what happened, and the sentence that tells it. */
public record Line(Instant at, String type, Sentence sentence) {}
