package io.onetrip.cases.output.domain;

import java.time.Instant;

/** Why a packet must not leave the window for now, who said so, and since when. */
public record Hold(String reason, String by, Instant since) {}
