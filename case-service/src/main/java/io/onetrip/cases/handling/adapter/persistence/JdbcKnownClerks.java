package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.KnownClerks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row is written anew once an hour at most, so that a clerk's own steps do not wait for each other. */
@Repository
class JdbcKnownClerks implements KnownClerks {
    private static final Duration FRESH = Duration.ofHours(1);
    private final JdbcClient jdbc;

    JdbcKnownClerks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Known> of(String hall) {
        return jdbc.sql("""
                        select clerk_id, name, seen_at, (select count(*) from service_case c
                            where c.hall = k.hall and coalesce(c.responsible_id, c.clerk_id) = k.clerk_id
                                and c.status in ('RECEIVED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'OUTPUT_READY')) as open
                        from hall_clerk k where hall = :hall order by name, clerk_id""")
                .param("hall", hall)
                .query((row, _) -> new Known(
                        new Clerk(row.getString("clerk_id"), row.getString("name"), hall),
                        Times.instant(row, "seen_at"),
                        row.getInt("open")))
                .list();
    }

    @Override
    public Optional<Clerk> find(String hall, String id) {
        return jdbc.sql("select name from hall_clerk where hall = :hall and clerk_id = :id")
                .param("hall", hall)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(name -> new Clerk(id, name, hall));
    }

    @Override
    public void seen(Clerk clerk, Instant at) {
        jdbc.sql("""
                        insert into hall_clerk (hall, clerk_id, name, seen_at)
                        select :hall, :id, :name, :at where not exists (select from hall_clerk
                            where hall = :hall and clerk_id = :id and name = :name and seen_at > :fresh)
                        on conflict (hall, clerk_id) do update set name = excluded.name, seen_at = excluded.seen_at""")
                .param("hall", clerk.hall())
                .param("id", clerk.id())
                .param("name", clerk.name())
                .param("at", Times.column(at))
                .param("fresh", Times.column(at.minus(FRESH)))
                .update();
    }
}
