package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.FOREIGN_CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.outputReady;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent.HandedOver;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final Clerk COLLEAGUE = new Clerk("c-9", "陈静", CLERK.hall());
    private static final HandOver HAND_OVER = new HandOver(NOW, CLERK, COLLEAGUE, CLERK, "休假");

    @Test
    void whoTookTheCaseInIsResponsibleUntilItIsHandedOver() {
        var handed = received(hotel());
        assertThat(handed.responsible()).isEqualTo(CLERK);
        assertThat(handed.handOver(HAND_OVER)).containsExactly(new HandedOver(HAND_OVER));
        assertThat(handed.responsible()).isEqualTo(COLLEAGUE);
        assertThat(handed.intake().clerk()).isEqualTo(CLERK);
        assertThat(handed.hasNewCustody()).isTrue();
    }

    @Test
    void staysPossibleWhileTheResultWaits() {
        var ready = outputReady();
        ready.handOver(HAND_OVER);
        assertThat(ready.responsible()).isEqualTo(COLLEAGUE);
    }

    @Test
    void refusesWhatChangesNothingAnotherHallAndCasesAtTheirEnd() {
        var same = new HandOver(NOW, CLERK, CLERK, CLERK, "休假");
        refused(Reason.ALREADY_RESPONSIBLE, () -> received(hotel()).handOver(same));
        var foreign = new HandOver(NOW, CLERK, COLLEAGUE, FOREIGN_CLERK, "休假");
        refused(Reason.OTHER_HALL, () -> received(hotel()).handOver(foreign));
        var ended = outputReady();
        ended.handOut(new Delivery(NOW, CLERK, "王晓", null));
        refused(Reason.CASE_ENDED, () -> ended.handOver(HAND_OVER));
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThat(catchThrowableOfType(CaseRefused.class, step).reason()).isEqualTo(reason);
    }
}
