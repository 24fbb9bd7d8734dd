package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.file;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.intake;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrustedStampTest {
    private static final String PARK = "示范高新区管理委员会";
    private static final Stamp STAMP = new Stamp(PARK, "高新审〔2026〕7 号", LocalDate.of(2026, 11, 20));

    @Test
    void goesToTheDepartmentWithItsMaterial() {
        var taken = ServiceCase.receive(intake(hotel().trusting(PARK)), papers("M_PREMISES", STAMP));
        var sent = dispatched(taken.accept(CLERK, NOW, NUMBERS));
        assertThat(stamp(sent, "M_PREMISES")).isEqualTo(STAMP);
        assertThat(sent.missing()).isEmpty();
    }

    @Test
    void isNotRecordedWhereNobodyTrustsIt() {
        refused(hotel(), papers("M_PREMISES", STAMP));
        refused(hotel().trusting("某开发区"), papers("M_PREMISES", STAMP));
        refused(hotel().trusting(PARK), papers("M_FORM", STAMP));
    }

    @Test
    void isThatOfATrustedDepartmentOnItsOwnResult() {
        var taken = ServiceCase.receive(intake(hotel().trusting("LICENCE 局")), CaseFixtures.complete());
        taken.accept(CLERK, NOW, NUMBERS);
        var sent = dispatched(taken.itemDecided(item(taken, "LICENCE").number(), granted("营业执照"), NOW, NUMBERS));
        assertThat(stamp(sent, "M_LICENCE")).isEqualTo(new Stamp("LICENCE 局", "N-1", LocalDate.of(2026, 11, 23)));
    }

    @Test
    void isNotThatOfADepartmentOnAnotherResult() {
        var taken = ServiceCase.receive(intake(hotel().trusting("LICENCE 局")), CaseFixtures.complete());
        taken.accept(CLERK, NOW, NUMBERS);
        var sent = dispatched(taken.itemDecided(item(taken, "LICENCE").number(), granted("公章备案"), NOW, NUMBERS));
        assertThat(sent.materials()).anyMatch(material -> material.priorResult() != null);
        assertThat(stamp(sent, "M_LICENCE")).isNull();
    }

    @Test
    void aDepartmentIsToldWhatSilenceHasAcceptedWithout() {
        var taken = CaseFixtures.receivedMissing("M_PREMISES");
        assertThat(dispatched(taken.deemAccepted(NOW, NUMBERS)).missing()).containsExactly("住所证明");
    }

    private static void refused(CaseFixtures.SequencedGraph graph, Papers papers) {
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> ServiceCase.receive(intake(graph), papers))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.STAMP_INVALID));
    }

    private static ItemDispatched dispatched(List<CaseEvent> events) {
        return events.stream()
                .filter(ItemDispatched.class::isInstance)
                .map(ItemDispatched.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stamp stamp(ItemDispatched sent, String material) {
        return sent.materials().stream()
                .filter(one -> one.materialId().equals(material))
                .findFirst()
                .orElseThrow()
                .stamp();
    }

    private static Papers papers(String material, Stamp stamp) {
        return new Papers(
                Map.of("address", "云栖路 18 号"),
                Stream.of("M_FORM", "M_PREMISES")
                        .map(id -> new HandedIn(id, false, List.of(file("a")), id.equals(material) ? stamp : null))
                        .toList());
    }
}
