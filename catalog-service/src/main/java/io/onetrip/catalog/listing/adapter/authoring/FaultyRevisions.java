package io.onetrip.catalog.listing.adapter.authoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Revisions in which lists have left what has to be mended. */
@Repository
class FaultyRevisions {

    private final JdbcClient jdbc;

    FaultyRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> among(Collection<Long> revisions) {
        return new HashSet<>(jdbc.sql("select distinct faulty_revision from list_job where faulty_revision = any(?)")
                .param(revisions.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }
}
