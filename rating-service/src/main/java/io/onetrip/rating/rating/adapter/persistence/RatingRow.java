package io.onetrip.rating.rating.adapter.persistence;

import io.onetrip.rating.rating.domain.Channel;
import io.onetrip.rating.rating.domain.Level;
import io.onetrip.rating.rating.domain.RatedService;
import io.onetrip.rating.rating.domain.Rating;
import io.onetrip.rating.rating.domain.RatingOccasion;
import io.onetrip.rating.rating.domain.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;

/** Reads a row of rating_occasion. */
final class RatingRow {
    private RatingRow() {}

    static RatingOccasion occasion(ResultSet row, int number) throws SQLException {
        var service = new RatedService(
                row.getString("case_number"),
                row.getInt("occasion"),
                row.getString("bundle_name"),
                row.getString("hall"),
                row.getString("applicant"));
        return new RatingOccasion(row.getLong("id"), service, row.getString("level") == null ? null : rating(row));
    }

    static Rating rating(ResultSet row) throws SQLException {
        var tags = EnumSet.noneOf(Tag.class);
        for (var tag : (String[]) row.getArray("tags").getArray()) {
            tags.add(Tag.valueOf(tag));
        }
        return new Rating(
                Level.valueOf(row.getString("level")),
                tags,
                row.getString("text"),
                Channel.valueOf(row.getString("channel")),
                row.getTimestamp("submitted_at").toInstant());
    }
}
