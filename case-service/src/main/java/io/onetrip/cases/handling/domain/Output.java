package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.OutputNumber;
import java.time.Instant;

/** The one packet that answers the case. */
public record Output(OutputNumber number, Instant readyAt) {}
