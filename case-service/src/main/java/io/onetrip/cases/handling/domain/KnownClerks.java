package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Clerks of a hall whom this service has seen act at the window; it has no list of staff of its own. */
public interface KnownClerks {
    /** @param openCases for how many cases that are not at their end the clerk is responsible */
    record Known(Clerk clerk, Instant seenAt, int openCases) {}

    List<Known> of(String hall);

    Optional<Clerk> find(String hall, String id);

    void seen(Clerk clerk, Instant at);
}
