package io.onetrip.cases.handling.domain;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static io.onetrip.cases.handling.domain.CaseFixtures.hotel;
import static io.onetrip.cases.handling.domain.CaseFixtures.item;
import static io.onetrip.cases.handling.domain.CaseFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.SharedAnswer.State;
import io.onetrip.planning.FormField.Type;
import io.onetrip.planning.PlannedField;
import io.onetrip.planning.Reason;
import io.onetrip.planning.Requirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedDataTest {
    private static final String LICENCES = "电子证照库";
    private final ServiceCase serviceCase =
            received(hotel().field(field("LICENCE")).field(other("HEALTH")));

    @Test
    void aPlanNamesEachRegisterOnceWithTheItemsThatNeedIt() {
        assertThat(SharedData.registers(serviceCase.plan())).containsExactly(LICENCES, "卫生系统");
        assertThat(SharedData.items(serviceCase.plan(), "卫生系统")).containsExactly("HEALTH");
    }

    @Test
    void aDepartmentGetsWhatItsOwnItemNeedsAndNoOther() {
        var sent = data(Map.of(LICENCES, found(LICENCES, Map.of("住址", "云栖路 18 号", "户号", "7"))))
                .fill(dispatched());
        assertThat(sent.form()).containsEntry("F_HOME", "云栖路 18 号").doesNotContainKey("F_HEALTH");
        assertThat(sent.materials())
                .filteredOn(one -> one.way() == DispatchedMaterial.Way.SHARED)
                .singleElement()
                .satisfies(one -> assertThat(one.shared()).isNotNull());
        assertThat(sent.materials())
                .filteredOn(one -> one.way() != DispatchedMaterial.Way.SHARED)
                .allSatisfy(one -> assertThat(one.shared()).isNull());
    }

    @Test
    void aRequiredFieldThatNothingFilledIsMissing() {
        var dispatched = dispatched();
        assertThat(data(Map.of()).fill(dispatched).missing()).containsExactly("住址");
        assertThat(data(Map.of(LICENCES, found(LICENCES, Map.of("住址", " "))))
                        .fill(dispatched)
                        .missing())
                .containsExactly("住址");
        assertThat(data(Map.of(LICENCES, found(LICENCES, Map.of("住址", "云栖路"))))
                        .fill(dispatched)
                        .missing())
                .isEmpty();
    }

    @Test
    void whatSomebodyWroteStays() {
        var dispatched = dispatched();
        var written = new ItemDispatched(
                dispatched.item(), dispatched.materials(), Map.of("F_HOME", "另一处"), dispatched.formLabels(), List.of());
        assertThat(data(Map.of(LICENCES, found(LICENCES, Map.of("F_HOME", "云栖路"))))
                        .fill(written)
                        .form())
                .containsEntry("F_HOME", "另一处");
    }

    @Test
    void whatComesLateConcernsOnlyThoseThatNeedIt() {
        serviceCase.accept(CLERK, NOW, NUMBERS);
        var data = data(Map.of("卫生系统", found("卫生系统", Map.of("F_HEALTH", "7"))));
        var papers = serviceCase.progress().papers();
        assertThat(data.arrival("卫生系统", item(serviceCase, "LICENCE"), papers).isEmpty())
                .isTrue();
        assertThat(data.arrival("卫生系统", item(serviceCase, "HEALTH"), papers).form())
                .containsExactly(Map.entry("F_HEALTH", "7"));
    }

    private SharedData data(Map<String, SharedAnswer> answers) {
        return new SharedData(serviceCase.plan(), answers);
    }

    private ItemDispatched dispatched() {
        return serviceCase.accept(CLERK, NOW, NUMBERS).stream()
                .filter(ItemDispatched.class::isInstance)
                .map(ItemDispatched.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static SharedAnswer found(String register, Map<String, String> data) {
        return new SharedAnswer(register, "Q1", State.FOUND, NOW, data);
    }

    private static PlannedField field(String item) {
        return shared("F_HOME", "住址", LICENCES, item);
    }

    private static PlannedField other(String item) {
        return shared("F_HEALTH", "健康证号", "卫生系统", item);
    }

    private static PlannedField shared(String id, String label, String register, String item) {
        return new PlannedField(
                id,
                label,
                Type.TEXT,
                true,
                List.of(),
                PlannedField.Way.SHARED,
                register,
                null,
                null,
                List.of(new Requirement(item, new Reason(List.of(), "无论怎样回答都需要"))));
    }
}
