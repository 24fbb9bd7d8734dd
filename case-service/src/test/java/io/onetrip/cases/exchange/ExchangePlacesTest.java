package io.onetrip.cases.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExchangePlacesTest {
    private final ExchangePlaces places = new ExchangePlaces();

    @Test
    void anAccountExportsOneAtATime() {
        try (var _ = places.take("a")) {
            assertThatThrownBy(() -> places.take("a")).isInstanceOf(ExchangeBusy.class);
            assertThatCode(() -> places.take("b").close()).doesNotThrowAnyException();
        }
        assertThatCode(() -> places.take("a").close()).doesNotThrowAnyException();
    }
}
