package io.onetrip.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A slip of the pen is told with what there is, and nobody watches a department that does not exist. */
class SimulatorOptionsTest {
    private static final String STACK = """
            {"address": "http://localhost:8080", "tokenEndpoint": "http://localhost:8080/token",
             "departmentClientPattern": "dept-{id}", "departmentSecret": "secret", "accounts": [{"department": "D_PSB"}]}""";

    @Test
    void waysAndFaultsAreNamedAsTheyAreTyped() {
        assertThat(Simulator.named(Way.class, "long-poll")).isEqualTo(Way.LONG_POLL);
        assertThat(Simulator.named(Fault.class, "no-key")).isEqualTo(Fault.NO_KEY);
        assertThatThrownBy(() -> Simulator.named(Way.class, "pigeon"))
                .hasMessageContaining("There is no way 'pigeon', but poll, long-poll");
    }

    @Test
    void aDepartmentThatTheStackDoesNotHaveIsRefused() {
        var stack = new StackFile(JsonMapper.shared().readTree(STACK));
        assertThat(stack.known("D_PSB")).isEqualTo("D_PSB");
        assertThatThrownBy(() -> stack.known("D_NOPE")).hasMessageContaining("no department 'D_NOPE', but D_PSB");
    }
}
