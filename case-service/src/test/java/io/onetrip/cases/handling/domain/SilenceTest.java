package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static io.onetrip.cases.handling.domain.CaseFixtures.receivedMissing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.handling.domain.CaseEvent.Accepted;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.workingdays.PublishedDay;
import io.onetrip.workingdays.PublishedYear;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Received on Monday 2026-11-23 at ten: the fifth working day after is Monday 2026-11-30. */
class SilenceTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final Instant LAST_MOMENT = Instant.parse("2026-11-30T15:59:59Z");
    private static final Instant AFTER = LAST_MOMENT.plusSeconds(1);

    @Test
    void isAcceptanceOnceTheFifthWorkingDayIsOver() {
        assertThat(silence().isAcceptance(received(hotel()), LAST_MOMENT)).isFalse();
        assertThat(silence().isAcceptance(received(hotel()), AFTER)).isTrue();
    }

    @Test
    void countsNoHolidayOfThePublishedYear() {
        var holiday = new PublishedDay(LocalDate.of(2026, 11, 25), false);
        var silence = silence(new PublishedYear(2026, List.of(holiday)));
        assertThat(silence.isAcceptance(received(hotel()), AFTER)).isFalse();
        assertThat(silence.isAcceptance(received(hotel()), AFTER.plus(Duration.ofDays(1))))
                .isTrue();
    }

    @Test
    void acceptsNobodyByADayThatMayStillMove() {
        assertThat(silence(new PublishedYear(2025, List.of())).isAcceptance(received(hotel()), AFTER))
                .isFalse();
    }

    @Test
    void isNoneWhereTheApplicantWasTold() {
        var told = received(hotel());
        told.requestCorrection(CLERK, List.of(new Wrong(Wrong.Subject.FIELD, "address", "缺少门牌号")), NOW);
        assertThat(silence().isAcceptance(told, AFTER)).isFalse();
        assertThat(silence().isAcceptance(accepted(hotel()), AFTER)).isFalse();
    }

    @Test
    void acceptsFromTheDayOfReceiptWithWhatWasHandedIn() {
        var serviceCase = receivedMissing("M_PREMISES");
        var events = serviceCase.deemAccepted(AFTER, NUMBERS);
        assertThat(events).hasSize(2).last().isInstanceOf(ItemDispatched.class);
        var acceptance = ((Accepted) events.getFirst()).acceptance();
        assertThat(acceptance.acceptedAt()).isEqualTo(NOW);
        assertThat(acceptance.deemedAt()).isEqualTo(AFTER);
        assertThat(serviceCase.progress().status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThatThrownBy(() -> serviceCase.deemAccepted(AFTER, NUMBERS)).isInstanceOf(CaseRefused.class);
    }

    /** Corrected on Tuesday: the fifth working day after is Tuesday 2026-12-01. */
    @Test
    void countsAnewFromTheDayThatCorrectionsCome() {
        var tuesday = NOW.plus(Duration.ofDays(1));
        var corrected = corrected(tuesday);
        assertThat(silence().of(corrected).orElseThrow().lastDayToNotify().date())
                .isEqualTo("2026-12-01");
        assertThat(silence().isAcceptance(corrected, AFTER)).isFalse();
        var after = AFTER.plus(Duration.ofDays(1));
        assertThat(silence().isAcceptance(corrected, after)).isTrue();
        var acceptance = ((Accepted) corrected.deemAccepted(after, NUMBERS).getFirst()).acceptance();
        assertThat(acceptance.acceptedAt()).isEqualTo(tuesday);
        assertThat(acceptance.deemedAt()).isEqualTo(after);
    }

    @Test
    void leavesToTheClerkWhatWasCorrectedBeforeItCounted() {
        var stored = corrected(NOW).progress().correction();
        var old = new Correction(
                stored.requestedAt(), stored.requestedBy(), stored.wrong(), stored.correctedAt(), null, null, null);
        assertThat(old.silentSince()).isEmpty();
        assertThat(stored.silentSince()).contains(NOW);
    }

    private static ServiceCase corrected(Instant at) {
        var told = received(hotel());
        told.requestCorrection(CLERK, List.of(new Wrong(Wrong.Subject.FIELD, "address", "缺少门牌号")), NOW);
        told.correct(CLERK, CaseFixtures.complete(), at);
        return told;
    }

    @Test
    void leavesNothingToRefuse() {
        silence().requireOpen(received(hotel()), LAST_MOMENT);
        assertThatThrownBy(() -> silence().requireOpen(received(hotel()), AFTER))
                .isInstanceOf(CaseRefused.class)
                .hasMessageContaining("视为受理");
    }

    /** What the index is asked for is what the rule says of each case. */
    @Property
    void isFoundByTheDayOfReceipt(@ForAll @IntRange(min = 0, max = 30 * 24) int hours) {
        var now = NOW.plus(Duration.ofHours(hours));
        assertThat(NOW.isBefore(silence().answerableFrom(now).getLast()))
                .isEqualTo(silence().isAcceptance(received(hotel()), now));
    }

    /** 不动产登记暂行条例 17: on the spot. Of several laws the shortest counts, and none of an item that its department accepts. */
    @Test
    void comesSoonerWhereTheLawOfAnItemSaysSo() {
        assertThat(lastDay(hotel().acceptedWithin("FIRE", 0))).isEqualTo("2026-11-23");
        assertThat(lastDay(hotel().acceptedWithin("FIRE", 3).acceptedWithin("HOTEL", 4)))
                .isEqualTo("2026-11-26");
        assertThat(lastDay(hotel().acceptedByDepartment("FIRE").acceptedWithin("FIRE", 0)))
                .isEqualTo("2026-11-30");
        var onTheSpot = received(hotel().acceptedWithin("FIRE", 0));
        assertThat(silence().isAcceptance(onTheSpot, Instant.parse("2026-11-23T15:59:59Z")))
                .isFalse();
        assertThat(silence().isAcceptance(onTheSpot, Instant.parse("2026-11-23T16:00:00Z")))
                .isTrue();
    }

    @Property
    void isFoundByTheDayOfReceiptWhateverTheLaw(
            @ForAll @IntRange(min = 0, max = 30 * 24) int hours, @ForAll @IntRange(min = 0, max = 5) int days) {
        var now = NOW.plus(Duration.ofHours(hours));
        assertThat(NOW.isBefore(silence().answerableFrom(now).get(days)))
                .isEqualTo(silence().isAcceptance(received(hotel().acceptedWithin("FIRE", days)), now));
    }

    /** Nobody is late on Wednesday for an item that Wednesday's answers brought. */
    @Test
    void leavesTheDayOnWhichOtherAnswersBroughtAShorterLaw() {
        var wednesday = NOW.plus(Duration.ofDays(2));
        var replanned = received(hotel());
        replanned.replan(
                CLERK,
                Map.of("Q_OTHER", "YES"),
                hotel().acceptedWithin("FIRE", 0).plan(),
                new Papers(Map.of(), List.of()),
                wednesday);
        assertThat(silence().of(replanned).orElseThrow().lastDayToNotify().date())
                .isEqualTo("2026-11-25");
    }

    private static LocalDate lastDay(SequencedGraph graph) {
        return silence().of(received(graph)).orElseThrow().lastDayToNotify().date();
    }

    private static Silence silence() {
        return silence(new PublishedYear(2026, List.of()));
    }

    private static Silence silence(PublishedYear... years) {
        return new Silence(WorkingDayCalendar.of(List.of(years)), CITY);
    }
}
