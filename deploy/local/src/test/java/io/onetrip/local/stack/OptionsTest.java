package io.onetrip.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void theGatewayListensOn8080UnlessAskedOtherwise() {
        assertThat(Options.parse(List.of()).ports().of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(Options.parse(List.of("--port-base", "9000")).ports().of(Part.CASE))
                .isEqualTo(9002);
    }

    @Test
    void aPartIsCalledByItsName() {
        assertThat(Options.parse(List.of("--only", "kafka")).only()).contains(Part.KAFKA);
        assertThatThrownBy(() -> Options.parse(List.of("--only", "zookeeper")))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("postgres kafka keycloak");
    }

    @Test
    void aCaseIsNamedByItsNumber() {
        assertThat(Options.parse(List.of("--overdue", "261123-0016X-1")).overdue())
                .contains("261123-0016X-1");
        assertThat(Options.parse(List.of()).overdue()).isEmpty();
    }

    @Test
    void whatItDoesNotKnowItRefuses() {
        assertThatThrownBy(() -> Options.parse(List.of("--fast"))).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> Options.parse(List.of("--port-base", "http"))).isInstanceOf(WrongUse.class);
        assertThatThrownBy(() -> Options.parse(List.of("--port-base"))).isInstanceOf(WrongUse.class);
    }
}
