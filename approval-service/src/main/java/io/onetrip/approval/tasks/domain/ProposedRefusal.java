package io.onetrip.approval.tasks.domain;

import java.time.Instant;

/** A refusal that somebody proposes; it is no decision before it has been reviewed (否定报备). */
public record ProposedRefusal(
        ItemTask task, String reason, String legalBasis, Handler handler, Officer proposedBy, Instant proposedAt) {}
