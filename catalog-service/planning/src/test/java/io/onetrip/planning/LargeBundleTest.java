package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the benchmark plans is as large as it says. */
class LargeBundleTest {

    @Test
    void selectsAllOfIt() {
        var plan = Planner.plan(LargeBundle.version(), LargeBundle.answers());
        assertThat(plan.items()).hasSize(LargeBundle.ITEMS);
        assertThat(plan.materials()).hasSize(LargeBundle.MATERIALS);
        assertThat(plan.waves()).hasSizeGreaterThan(4);
        assertThat(plan.materials())
                .anyMatch(material -> material.because().stream()
                        .anyMatch(requirement -> requirement.reason().facts().size() > 1));
    }
}
