package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;

/** A complete packet that waits in a slot of a self-service cabinet. */
public record Deposit(CaseNumber caseNumber, String cabinet, String slot, Clerk clerk, Instant placedAt) {}
