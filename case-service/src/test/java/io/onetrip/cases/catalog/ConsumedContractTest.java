package io.onetrip.cases.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.cases.catalog.BundleWithdrawnHandler.BundleWithdrawn;
import io.onetrip.planning.Answers;
import io.onetrip.planning.Definitions;
import io.onetrip.planning.Planner;
import io.onetrip.testkit.Contracts;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsumedContractTest {
    @Test
    void readsTheWithdrawalThatTheCatalogPublishes() {
        assertThat(Contracts.sample("catalog.bundle-withdrawn.v1", BundleWithdrawn.class))
                .isEqualTo(new BundleWithdrawn("B_HOTEL", 1));
    }

    @Test
    void plansWithTheBundleThatTheCatalogPublishes() {
        var message = Contracts.sample("catalog.bundle-published.v1", BundlePublishedMessage.class);
        var version = Definitions.bundleVersion(message.published());
        Map<String, Object> defaults = version.questionnaire().stream()
                .collect(Collectors.toMap(
                        question -> question.id(),
                        question -> question.options().getFirst().code()));
        var plan = Planner.plan(version, new Answers(defaults));
        assertThat(message.id()).isEqualTo(plan.bundleId());
        assertThat(message.version()).isEqualTo(plan.bundleVersion());
        assertThat(plan.items()).isNotEmpty();
    }
}
