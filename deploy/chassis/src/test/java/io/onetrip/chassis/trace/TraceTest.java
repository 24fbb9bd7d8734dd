package io.onetrip.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void continuesTheTraceItIsGivenAndEndsIt() {
        try (var _ = Trace.continuing("00-" + ID + "-b7ad6b7169203331-01")) {
            assertThat(Trace.current()).isEqualTo(ID);
            assertThat(Trace.parent()).matches("00-" + ID + "-[0-9a-f]{16}-01");
        }
        assertThat(Trace.current()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "00-00000000000000000000000000000000-b7ad6b7169203331-01", "00-0af7\n-1-1"})
    void beginsATraceWhereNoneIsGiven(String parent) {
        try (var _ = Trace.continuing(parent)) {
            assertThat(Trace.current()).matches("[0-9a-f]{32}");
        }
    }
}
