package io.onetrip.rating.rating.adapter.persistence;

import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.RatedList;
import io.onetrip.rating.rating.domain.RatingCursor;
import io.onetrip.rating.rating.domain.RatingOccasion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRatedList implements RatedList {
    private final JdbcClient jdbc;

    JdbcRatedList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RatingOccasion> page(
            @Nullable String hall, @Nullable Level level, @Nullable RatingCursor before, int limit) {
        return jdbc.sql("""
                select id, case_number, occasion, bundle_name, hall, applicant, level, tags, text, channel, submitted_at
                from rating_occasion
                where level is not null
                  and (cast(:hall as text) is null or hall = :hall)
                  and (cast(:level as text) is null or level = :level)
                  and (cast(:at as timestamptz) is null or (submitted_at, id) < (cast(:at as timestamptz), :id))
                order by submitted_at desc, id desc limit :limit""")
                .param("hall", hall)
                .param("level", level == null ? null : level.name())
                .param("at", before == null ? null : before.submittedAt().toString())
                .param("id", before == null ? 0L : before.id())
                .param("limit", limit)
                .query(RatingRow::occasion)
                .list();
    }
}
