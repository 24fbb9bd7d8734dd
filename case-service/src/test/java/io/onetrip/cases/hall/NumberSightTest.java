package io.onetrip.cases.hall;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.security.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberSightTest {
    @Test
    void eachCounterSeesItsOwnNumberOnly() {
        assertThat(sight("intake-clerk")).isEqualTo(new NumberSight(true, false, true));
        assertThat(sight("output-clerk")).isEqualTo(new NumberSight(false, true, false));
    }

    @Test
    void whoWorksAtBothCountersSeesNeither() {
        assertThat(sight("intake-clerk", "output-clerk", "hall-manager"))
                .isEqualTo(new NumberSight(false, false, false));
    }

    @Test
    void aThirdMayMatchTheTwo() {
        assertThat(sight("hall-manager")).isEqualTo(new NumberSight(true, true, false));
    }

    private static NumberSight sight(String... roles) {
        return NumberSight.of(new Actor("a", "a", "甲", Set.of(roles), null, "H_MAIN"));
    }
}
