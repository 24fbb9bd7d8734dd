package io.onetrip.cases.handling.adapter.messaging;

import static io.onetrip.cases.handling.domain.CaseFixtures.CLERK;
import static io.onetrip.cases.handling.domain.CaseFixtures.NOW;
import static io.onetrip.cases.handling.domain.CaseFixtures.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseEvent.ItemDispatched;
import io.onetrip.cases.handling.domain.CaseFixtures;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.testkit.Contracts;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DeemedDispatchTest {
    private final ServiceCase serviceCase = CaseFixtures.received(CaseFixtures.hotel());

    @Test
    void tellsThatNobodyHasLookedAtWhatSilenceAccepted() {
        assertThat(sent(serviceCase.deemAccepted(NOW, NUMBERS)).at("/deemed").booleanValue())
                .isTrue();
    }

    @Test
    void saysNothingOfWhatSomebodyAccepted() {
        assertThat(sent(serviceCase.accept(CLERK, NOW, NUMBERS)).has("deemed")).isFalse();
    }

    @Test
    void isOfTheContract() {
        var sample = (ObjectNode) Contracts.sample("case.item-dispatched.v1");
        assertThat(Contracts.faults("case.item-dispatched.v1", sample.put("deemed", true)))
                .isEmpty();
        assertThat(Contracts.faults("case.item-dispatched.v1", sample.put("deemed", "yes")))
                .isNotEmpty();
    }

    private JsonNode sent(List<CaseEvent> events) {
        var dispatched = events.stream()
                .filter(ItemDispatched.class::isInstance)
                .map(ItemDispatched.class::cast)
                .findFirst()
                .orElseThrow();
        return Contracts.JSON.readTree(
                Contracts.JSON.writeValueAsString(ItemDispatchedMessage.of(serviceCase, dispatched)));
    }
}
