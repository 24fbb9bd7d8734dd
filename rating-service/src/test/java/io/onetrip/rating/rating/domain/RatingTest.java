package io.onetrip.rating.rating.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RatingTest {
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"DISSATISFIED", "VERY_DISSATISFIED"})
    void aBadRatingNeedsATagOrAText(Level bad) {
        assertThatThrownBy(() -> rating(bad, Set.of(), "  "))
                .isInstanceOfSatisfying(
                        RatingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_RATING_NEEDS_DETAIL));
        assertThat(rating(bad, Set.of(Tag.TOO_MANY_TRIPS), "").bad()).isTrue();
        assertThat(rating(bad, Set.of(), "材料被要求两次").bad()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"VERY_SATISFIED", "SATISFIED", "BASICALLY_SATISFIED"})
    void theFirstThreeLevelsNeedNothingMore(Level good) {
        assertThat(rating(good, Set.of(), "").bad()).isFalse();
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> rating(Level.SATISFIED, Set.of(), "好".repeat(1001)))
                .isInstanceOfSatisfying(
                        RatingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TEXT_TOO_LONG));
    }

    @Test
    void anOccasionTakesOneRating() {
        var occasion = new RatingOccasion(7, new RatedService("261123-0016X-1", 1, "开办宾馆", "H_MAIN", "示***"), null);
        var first = rating(Level.SATISFIED, Set.of(), "");
        occasion.rate(first);
        assertThatThrownBy(() -> occasion.rate(rating(Level.VERY_SATISFIED, Set.of(), "")))
                .isInstanceOfSatisfying(
                        RatingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.ALREADY_RATED));
        assertThat(occasion.rating()).contains(first);
    }

    @Test
    void tokensDifferAndStaySecret() {
        var seen = new HashSet<RatingToken>();
        for (var i = 0; i < 10_000; i++) {
            seen.add(RatingToken.random());
        }
        assertThat(seen).hasSize(10_000).allSatisfy(token -> {
            assertThat(token.toString()).doesNotContain(token.value());
            assertThat(token.fingerprint()).hasSize(32);
        });
    }

    private static Rating rating(Level level, Set<Tag> tags, String text) {
        return new Rating(level, tags, text, Channel.QR, NOON);
    }
}
