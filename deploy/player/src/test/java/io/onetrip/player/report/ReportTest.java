package io.onetrip.player.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(said));

    @Test
    void doesNotHoldWhenCasesWereAskedForAndNoneWasPlayed() {
        assertThat(report.verdict(new Score(), 200)).isFalse();
        assertThat(said.toString()).contains("None of 200 cases was played").doesNotContain("Everything held");
    }

    @Test
    void holdsWithoutCasesWhenNoneWereAskedFor() {
        assertThat(report.verdict(new Score(), 0)).isTrue();
    }
}
