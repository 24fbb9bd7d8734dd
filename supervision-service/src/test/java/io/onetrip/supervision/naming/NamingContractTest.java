package io.onetrip.supervision.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.testkit.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingContractTest {
    @ParameterizedTest
    @ValueSource(strings = {"catalog.department-published.v1", "catalog.item-published.v1"})
    void readsTheSampleThatTheCataloguePublishes(String type) {
        var named = Contracts.sample(type, NamedMessage.class);
        assertThat(named.id()).isEqualTo(Contracts.sample(type).get("id").asString());
        assertThat(named.name()).isNotBlank();
    }
}
