package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.cases.handling.domain.PassedOn.OutputAt;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PassOnTest {
    private static final Clerk OWNER = new Clerk("c-7", "周岩", "H_NEXT");
    private static final Clerk THIRD = new Clerk("c-8", "李涛", "H_EAST");

    @Test
    void theOwningHallAcceptsAndBothSeeTheCase() {
        var passedOn = passedOn(hotel(), OutputAt.OWNING);
        passedOn.requireHall(CLERK);
        passedOn.requireHall(OWNER);
        refused(Reason.OTHER_HALL, () -> passedOn.requireHall(THIRD));
        refused(Reason.OTHER_HALL, () -> passedOn.accept(CLERK, NOW, NUMBERS));
        passedOn.accept(OWNER, NOW, NUMBERS);
        assertThat(passedOn.progress().status()).isEqualTo(CaseStatus.ACCEPTED);
        assertThat(passedOn.responsible()).isEqualTo(CLERK);
    }

    @Test
    void theApplicantChoosesWhereTheResultsAreHandedOut() {
        var here = ready(OutputAt.RECEIVING);
        refused(Reason.OTHER_HALL, () -> here.handOut(new Delivery(NOW, OWNER, "王晓", null)));
        here.handOut(new Delivery(NOW, CLERK, "王晓", null));
        var there = ready(OutputAt.OWNING);
        refused(Reason.OTHER_HALL, () -> there.handOut(new Delivery(NOW, CLERK, "王晓", null)));
        there.handOut(new Delivery(NOW, OWNER, "王晓", null));
    }

    @Test
    void theOwningRegionGivesItsNumber() {
        var passedOn = passedOn(hotel(), OutputAt.OWNING);
        refused(Reason.OTHER_HALL, () -> passedOn.regionNumbered(CLERK, "LS-1", NOW));
        passedOn.regionNumbered(OWNER, "LS-1", NOW);
        assertThat(Objects.requireNonNull(passedOn.custody().passedOn()).regionCaseNumber())
                .isEqualTo("LS-1");
        refused(Reason.NOT_PASSED_ON, () -> received(hotel()).regionNumbered(CLERK, "LS-1", NOW));
    }

    @Test
    void goesOnceBeforeAcceptanceAndWithItemsThatMayBeTakenIn() {
        refused(Reason.CASE_NOT_RECEIVED, () -> accepted(hotel()).passOn(to(OutputAt.OWNING, CLERK), List.of()));
        refused(Reason.NOT_ACROSS_REGIONS, () -> received(hotel()).passOn(to(OutputAt.OWNING, CLERK), List.of("消防检查")));
        refused(Reason.OTHER_HALL, () -> received(hotel()).passOn(to(OutputAt.OWNING, THIRD), List.of()));
        refused(
                Reason.ALREADY_PASSED_ON,
                () -> passedOn(hotel(), OutputAt.OWNING).passOn(to(OutputAt.OWNING, CLERK), List.of()));
    }

    private static ServiceCase passedOn(SequencedGraph graph, OutputAt outputAt) {
        var passedOn = received(graph);
        passedOn.passOn(to(outputAt, CLERK), List.of());
        return passedOn;
    }

    private static ServiceCase ready(OutputAt outputAt) {
        var ready = passedOn(new SequencedGraph().item("LICENCE"), outputAt);
        ready.accept(OWNER, NOW, NUMBERS);
        ready.itemDecided(item(ready, "LICENCE").number(), granted("营业执照"), NOW, NUMBERS);
        return ready;
    }

    private static PassedOn to(OutputAt outputAt, Clerk by) {
        return new PassedOn("H_NEXT", "219982000000", outputAt, NOW, by, null, null);
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThat(catchThrowableOfType(CaseRefused.class, step).reason()).isEqualTo(reason);
    }
}
