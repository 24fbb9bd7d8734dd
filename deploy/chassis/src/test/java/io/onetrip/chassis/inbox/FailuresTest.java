package io.onetrip.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class FailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "57P01", "57P03", "08006", "53300", "55P03", "58030"})
    void waitsForWhatTheDatabaseWillGetOver(String state) {
        assertThat(Failures.passing(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42601", "P0001"})
    void buriesWhatTheDatabaseWillAlwaysRefuse(String state) {
        assertThat(Failures.passing(new UncategorizedSQLException("", "", new SQLException("", state))))
                .isFalse();
    }

    @Test
    void waitsWhereTheConnectionOrTheMomentIsToBlame() {
        assertThat(Failures.passing(new TransactionSystemException("JDBC rollback failed")))
                .isTrue();
        assertThat(Failures.passing(new UncategorizedSQLException("", "", new SQLException("Connection is closed"))))
                .isTrue();
        assertThat(Failures.passing(new OptimisticLockingFailureException("changed")))
                .isTrue();
        assertThat(Failures.passing(new IllegalStateException(new ConnectException())))
                .isTrue();
    }

    @Test
    void buriesFaultsOfCodeAndData() {
        assertThat(Failures.passing(new NullPointerException())).isFalse();
        assertThat(Failures.passing(new DataIntegrityViolationException("no such case")))
                .isFalse();
    }

    @Test
    void tellsAReasonThatIsShortAndMasked() {
        var reason = Failures.reason(
                new IllegalStateException("bad", new RuntimeException("13812345678" + "\0".repeat(2000))));
        assertThat(reason)
                .startsWith("IllegalStateException: bad - RuntimeException: 138****5678")
                .hasSize(1000);
        assertThat(reason).doesNotContain("\0");
    }
}
