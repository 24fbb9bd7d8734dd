package io.onetrip.catalog.authoring.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All revisions. */
public interface Revisions {
    Revision open(String title, Editor by, Instant now);

    /** The latest first, before the one of that number; of a status where one is named. */
    List<Revision> list(Optional<RevisionStatus> status, long before, int limit);

    /** @throws RevisionRefused when there is none */
    Revision get(long id);

    /** As {@link #get}; nobody else changes it until the transaction ends. */
    Revision lock(long id);

    void save(Revision revision);

    /** One that is to be published by that day and that nobody else is publishing, none of those. */
    Optional<Revision> due(LocalDate today, Collection<Long> but);
}
