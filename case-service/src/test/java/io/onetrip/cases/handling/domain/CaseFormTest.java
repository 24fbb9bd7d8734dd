package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.complete;
import static io.onetrip.cases.handling.domain.CaseFixtures.granted;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.intake;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseFixtures.SequencedGraph;
import io.onetrip.planning.FormField.Fact;
import io.onetrip.planning.FormField.PriorResult;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.PlannedField.Way;
import io.onetrip.planning.Question.Option;
import io.onetrip.planning.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFormTest {
    private static final io.onetrip.planning.Reason ALWAYS = new io.onetrip.planning.Reason(List.of(), "");

    @Test
    void anItemGetsItsOwnFieldsAndTheRemarksToAll() {
        var graph = hotel().field(ask("F_ROOMS", Type.NUMBER, false, "HOTEL"))
                .field(ask("F_AREA", Type.TEXT, false, "LICENCE", "FIRE"));
        var serviceCase = received(graph, Map.of("F_ROOMS", "20", "F_AREA", "300", "note", "急"));
        var first = dispatched(serviceCase.accept(CLERK, NOW, NUMBERS));
        assertThat(first.form()).isEqualTo(Map.of("F_AREA", "300", "note", "急"));
        assertThat(first.formLabels()).isEqualTo(Map.of("F_AREA", "Words of F_AREA"));
    }

    @Test
    void whatIsKnownFillsWhatNobodyWrote() {
        var graph = hotel().field(known("F_NAME", Fact.NAME)).field(known("F_CODE", Fact.CREDIT_CODE));
        var event = dispatched(received(graph, Map.of()).accept(CLERK, NOW, NUMBERS));
        assertThat(event.form()).isEqualTo(Map.of("F_NAME", "示范云栖酒店管理有限公司", "F_CODE", "91512081MA62K0260E"));
        var written = dispatched(received(graph, Map.of("F_NAME", "云栖")).accept(CLERK, NOW, NUMBERS));
        assertThat(written.form()).containsEntry("F_NAME", "云栖");
    }

    @Test
    void anEarlierResultFillsALaterItem() {
        var field = new PlannedField(
                "F_LICENCE",
                "Licence",
                Type.TEXT,
                true,
                List.of(),
                Way.PRIOR_RESULT,
                null,
                new PriorResult("LICENCE", "副本"),
                null,
                List.of(new Requirement("FIRE", ALWAYS)));
        var serviceCase = received(hotel().field(field), Map.of());
        serviceCase.accept(CLERK, NOW, NUMBERS);
        var events = serviceCase.itemDecided(item(serviceCase, "LICENCE").number(), granted("正本", "副本"), NOW, NUMBERS);
        assertThat(dispatched(events, "FIRE").form()).isEqualTo(Map.of("F_LICENCE", "N-2"));
        assertThat(dispatched(events, "HEALTH").form()).isEmpty();
        var other = received(hotel().field(field), Map.of());
        other.accept(CLERK, NOW, NUMBERS);
        var revoked = granted("正本", "副本").revoking(Map.of("N-2", NOW));
        var without = other.itemDecided(item(other, "LICENCE").number(), revoked, NOW, NUMBERS);
        assertThat(without.stream()
                        .filter(ItemDispatched.class::isInstance)
                        .map(event -> ((ItemDispatched) event).item().id()))
                .contains("HEALTH")
                .doesNotContain("FIRE");
        var sent = other.sendStopped(CLERK, "FIRE", NOW);
        assertThat(dispatched(sent, "FIRE").form()).isEmpty();
    }

    @Test
    void aRequiredFieldMustBeFilledBeforeAcceptance() {
        var graph = hotel().field(ask("F_ROOMS", Type.NUMBER, true, "HOTEL"))
                .field(known("F_CARD", Fact.ID_NUMBER))
                .field(ask("F_NOTE", Type.TEXT, false, "HOTEL"));
        var serviceCase = received(graph, Map.of("F_ROOMS", " "));
        assertThat(serviceCase.missingFields()).containsExactly("F_ROOMS", "F_CARD");
        var refused = catchThrowableOfType(CaseRefused.class, () -> serviceCase.accept(CLERK, NOW, NUMBERS));
        assertThat(refused.reason()).isEqualTo(Reason.FORM_INCOMPLETE);
        assertThat(refused.details()).containsEntry("fields", List.of("F_ROOMS", "F_CARD"));
        assertThat(received(graph, Map.of("F_ROOMS", "20", "F_CARD", "11010519491231002X"))
                        .missingFields())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1e9, 12.5",
        "DATE, 2026-02-30, 2026-02-28",
        "CHOICE, BLUE, RED",
        "PHONE, 12345, 13800005678",
        "ID_NUMBER, 110105194912310021, 11010519491231002x",
        "CREDIT_CODE, 91512081MA62K0260F, 91512081MA62K0260E"
    })
    void aValueFitsItsType(Type type, String wrong, String right) {
        var graph = hotel().field(ask("F", type, false, "LICENCE"));
        var refused = catchThrowableOfType(CaseRefused.class, () -> received(graph, Map.of("F", wrong)));
        assertThat(refused.reason()).isEqualTo(Reason.FORM_INVALID);
        assertThat((List<?>) refused.details().get("errors"))
                .singleElement()
                .extracting(fault -> ((FormFault) fault).field())
                .isEqualTo("F");
        assertThat(received(graph, Map.of("F", right)).missingFields()).isEmpty();
    }

    @Test
    void onlyAFieldOfTheFormOrOneThatWasWrittenIsToCorrect() {
        var graph = hotel().field(ask("F_ROOMS", Type.NUMBER, false, "HOTEL"));
        var serviceCase = received(graph, Map.of("note", "急"));
        var refused = catchThrowableOfType(
                CaseRefused.class, () -> serviceCase.requestCorrection(CLERK, wrong("F_ROOMS", "note", "colour"), NOW));
        assertThat(refused.reason()).isEqualTo(Reason.FIELD_UNKNOWN);
        assertThat(refused.details()).isEqualTo(Map.of("fields", List.of("colour")));
        serviceCase.requestCorrection(CLERK, wrong("F_ROOMS", "note"), NOW);
        assertThat(serviceCase.askedToCorrect()).hasSize(2);
    }

    private static List<Wrong> wrong(String... fields) {
        return Stream.of(fields)
                .map(id -> new Wrong(Wrong.Subject.FIELD, id, "有误"))
                .toList();
    }

    private static ServiceCase received(SequencedGraph graph, Map<String, String> form) {
        return ServiceCase.receive(intake(graph), new Papers(form, complete().handedIn()));
    }

    private static ItemDispatched dispatched(List<CaseEvent> events) {
        return dispatched(events, "LICENCE");
    }

    private static ItemDispatched dispatched(List<CaseEvent> events, String item) {
        return events.stream()
                .filter(ItemDispatched.class::isInstance)
                .map(ItemDispatched.class::cast)
                .filter(event -> event.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedField ask(String id, Type type, boolean required, String... items) {
        return field(id, type, required, Way.ASK, null, items);
    }

    private static PlannedField known(String id, Fact fact) {
        return field(id, Type.TEXT, true, Way.APPLICANT, fact, "LICENCE");
    }

    private static PlannedField field(String id, Type type, boolean required, Way way, Fact fact, String... items) {
        return new PlannedField(
                id,
                "Words of " + id,
                type,
                required,
                type == Type.CHOICE ? List.of(new Option("RED", "red")) : List.of(),
                way,
                null,
                null,
                fact,
                Stream.of(items).map(item -> new Requirement(item, ALWAYS)).toList());
    }
}
