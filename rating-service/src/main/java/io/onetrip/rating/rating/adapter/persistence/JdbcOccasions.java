package io.onetrip.rating.rating.adapter.persistence;

import io.onetrip.rating.rating.domain.Occasions;
import io.onetrip.rating.rating.domain.RatedService;
import io.onetrip.rating.rating.domain.RatingOccasion;
import io.onetrip.rating.rating.domain.RatingToken;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOccasions implements Occasions {
    private static final String SELECT = """
            select id, case_number, occasion, bundle_name, hall, applicant, level, tags, text, channel, submitted_at
            from rating_occasion where token_hash = ?""";
    private final JdbcClient jdbc;

    JdbcOccasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean open(RatedService service, RatingToken token, Instant openedAt) {
        return jdbc.sql("""
                        insert into rating_occasion
                            (case_number, occasion, token_hash, bundle_name, hall, applicant, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (case_number, occasion) do nothing""")
                        .params(service.caseNumber(), service.occasion(), token.fingerprint(), service.bundleName())
                        .params(service.hall(), service.applicant(), Timestamp.from(openedAt))
                        .update()
                == 1;
    }

    @Override
    public Optional<RatingOccasion> find(RatingToken token) {
        return jdbc.sql(SELECT)
                .param(token.fingerprint())
                .query(RatingRow::occasion)
                .optional();
    }

    @Override
    public Optional<RatingOccasion> lock(RatingToken token) {
        return jdbc.sql(SELECT + " for update")
                .param(token.fingerprint())
                .query(RatingRow::occasion)
                .optional();
    }

    @Override
    public void save(RatingOccasion rated) {
        var rating = rated.rating().orElseThrow();
        jdbc.sql("""
                update rating_occasion set level = ?, bad = ?, tags = ?, text = ?, channel = ?, submitted_at = ?
                where id = ?""")
                .params(rating.level().name(), rating.bad())
                .params(rating.tags().stream().map(Enum::name).toArray(String[]::new), rating.text())
                .params(rating.channel().name(), Timestamp.from(rating.submittedAt()), rated.id())
                .update();
    }
}
