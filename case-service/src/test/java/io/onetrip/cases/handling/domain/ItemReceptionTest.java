package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.accepted;
import static io.onetrip.cases.handling.domain.CaseFixtures.file;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.workingdays.WorkingDayCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Fire check and sign are the departments' own to accept; the sign needs the fire check, tax needs neither. */
class ItemReceptionTest {
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-03T02:00:00Z");
    private final ServiceCase mixed = accepted(new SequencedGraph()
            .item("FIRE")
            .item("TAX")
            .item("SIGN", "FIRE")
            .acceptedByDepartment("FIRE")
            .acceptedByDepartment("SIGN"));

    @Test
    void theWindowAcceptsOnlyWhatIsEntrusted() {
        assertThat(item(mixed, "TAX").reception()).isNull();
        assertThat(item(mixed, "FIRE").reception().isPending()).isTrue();
        assertThat(item(mixed, "FIRE").reception().papersReceivedAt()).isEqualTo(NOW);
        assertThat(mixed.itemAccepted(item(mixed, "FIRE").number(), TUESDAY, "李", null))
                .singleElement()
                .isInstanceOf(CaseEvent.ItemAccepted.class);
        assertThat(item(mixed, "FIRE").reception().isPending()).isFalse();
    }

    @Test
    void theDaysOfALaterWaveBeginWithItsDispatch() {
        mixed.itemDecided(item(mixed, "FIRE").number(), granted(), LATER, NUMBERS);
        assertThat(item(mixed, "SIGN").reception().papersReceivedAt()).isEqualTo(LATER);
    }

    @Test
    void theDaysBeginWithTheCorrectionsThatTheWindowAskedFor() {
        var corrected = CaseFixtures.received(new SequencedGraph().item("FIRE").acceptedByDepartment("FIRE"));
        corrected.requestCorrection(CLERK, List.of(new Wrong(Wrong.Subject.FIELD, "address", "缺门牌号")), NOW);
        corrected.correct(CLERK, new Papers(Map.of("address", "云栖路 18 号"), List.of()), TUESDAY);
        corrected.accept(CLERK, LATER, NUMBERS);
        assertThat(item(corrected, "FIRE").reception().papersReceivedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void anItemNotAcceptedClosesThoseThatNeedItAndNoOthers() {
        var events = mixed.itemNotAccepted(
                item(mixed, "FIRE").number(),
                new ItemNonAcceptance("不属于本部门职权", "行政许可法 32", "住建局", "李", TUESDAY),
                TUESDAY,
                NUMBERS);
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("ItemNotAccepted", "ItemClosed");
        assertThat(item(mixed, "FIRE").status()).isEqualTo(ItemStatus.REFUSED);
        assertThat(item(mixed, "SIGN").status()).isEqualTo(ItemStatus.CLOSED);
        assertThat(item(mixed, "TAX").status()).isEqualTo(ItemStatus.DISPATCHED);
        assertThat(mixed.itemDecided(item(mixed, "TAX").number(), granted("税务登记"), LATER, NUMBERS))
                .hasAtLeastOneElementOfType(CaseEvent.OutputReady.class);
    }

    @Test
    void whatADepartmentAskedForIsTakenInWhole() {
        ask("FIRE", true);
        var plan = new HandedIn("M_FORM", false, List.of(file("b")));
        refuses(Reason.FORM_INCOMPLETE, () -> mixed.correctItem("FIRE", new Papers(Map.of(), List.of(plan)), LATER));
        refuses(
                Reason.MATERIAL_MISSING,
                () -> mixed.correctItem("FIRE", new Papers(Map.of("address", "新址"), List.of()), LATER));
        var events = mixed.correctItem("FIRE", new Papers(Map.of("address", "新址"), List.of(plan)), LATER);
        assertThat(events).singleElement().isInstanceOfSatisfying(CaseEvent.ItemCorrected.class, corrected -> {
            assertThat(corrected.form()).containsExactly(Map.entry("address", "新址"));
            assertThat(corrected.number()).isEqualTo(1);
        });
        assertThat(item(mixed, "FIRE").reception().papersReceivedAt()).isEqualTo(LATER);
        refuses(
                Reason.CORRECTION_NOT_REQUESTED,
                () -> mixed.correctItem("FIRE", new Papers(Map.of("address", "又一"), List.of(plan)), LATER));
    }

    @Test
    void anEntrustedItemGoesOnWhileSomethingIsAsked() {
        var before = item(mixed, "TAX");
        ask("TAX", false);
        assertThat(item(mixed, "TAX").status()).isEqualTo(before.status());
        assertThat(item(mixed, "TAX").reception().isPending()).isFalse();
        var dates = new DueDates(WorkingDayCalendar.of(List.of()), ZoneId.of("Asia/Shanghai"));
        assertThat(dates.ofItem(mixed, item(mixed, "TAX"))).isEqualTo(dates.ofItem(mixed, before));
    }

    @Test
    void nothingIsTakenInForAnItemThatIsDecided() {
        ask("TAX", false);
        mixed.itemDecided(item(mixed, "TAX").number(), granted("税务登记"), LATER, NUMBERS);
        refuses(
                Reason.CORRECTION_NOT_REQUESTED,
                () -> mixed.correctItem("TAX", new Papers(Map.of("address", "新址"), List.of()), LATER));
    }

    @Test
    void anItemOfItsOwnRunsFromItsAcceptance() {
        var dates = new DueDates(WorkingDayCalendar.of(List.of()), ZoneId.of("Asia/Shanghai"));
        var pending = item(mixed, "FIRE");
        assertThat(dates.ofReception(pending).orElseThrow().lastDayToNotify().date())
                .isEqualTo("2026-11-30");
        mixed.itemAccepted(pending.number(), TUESDAY, "李", null);
        var fire = item(mixed, "FIRE");
        assertThat(dates.ofReception(fire)).isEmpty();
        assertThat(dates.ofItem(mixed, fire).orElseThrow().promise().date()).isEqualTo("2026-12-01");
        assertThat(dates.ofItem(mixed, item(mixed, "TAX"))
                        .orElseThrow()
                        .promise()
                        .date())
                .isEqualTo("2026-11-30");
    }

    private void ask(String item, boolean beforeAcceptance) {
        var wrong = List.of(
                new Wrong(Wrong.Subject.FIELD, "address", "地址不详"), new Wrong(Wrong.Subject.MATERIAL, "M_FORM", "未签字"));
        var asked = mixed.itemCorrectionNeeded(
                item(mixed, item).number(), new ItemCorrection(1, beforeAcceptance, wrong, "李", TUESDAY, null));
        assertThat(asked).singleElement().isInstanceOf(CaseEvent.ItemCorrectionNeeded.class);
    }

    private static void refuses(Reason reason, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        CaseRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
