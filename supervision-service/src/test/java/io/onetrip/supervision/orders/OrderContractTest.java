package io.onetrip.supervision.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.supervision.orders.SupervisionOrder.State;
import io.onetrip.testkit.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrderContractTest {
    @Test
    void whatWeSendIsTheSampleWePublished() {
        var at = Instant.parse("2026-12-01T00:00:10Z");
        var silence = new Silence(
                OrderRule.OPINION_LATE,
                "261123-0016X-1",
                "11219981MB9000031Q4990199005000202611230007",
                "I_HOTEL_PERMIT",
                "D_FIRE",
                1,
                LocalDate.parse("2026-11-30"));
        var order = new SupervisionOrder("DB-20261201-00007", silence, at, null, null, null);
        var sample = Contracts.sample(OrderMoved.TYPE);
        assertThat((JsonNode) Contracts.JSON.valueToTree(OrderMoved.of(order, State.ISSUED, at)))
                .isEqualTo(sample);
        assertThat(Contracts.faults(OrderMoved.TYPE, sample)).isEmpty();
    }
}
