package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;

/** Puts many cases of the past into the case service's database, made of completed ones that it holds. */
record Fill(Database database, Progress progress) {
    private static final int MONTHS = 24;
    private static final String RESOURCE = "fill.sql";
    /** Serials of the day that no case received on it has come to. */
    private static final long FIRST_SERIAL = 10_000_000;

    void run(int cases) {
        try (var connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            var serial = FIRST_SERIAL + prepare(connection);
            var first = LocalDate.now().withDayOfMonth(1).minusMonths(MONTHS);
            for (var month = 0; month < MONTHS; month++) {
                var done = share(cases, month);
                var now = share(cases, month + 1) - done;
                month(connection, first.plusMonths(month), now, serial + done);
                progress.event("%,d of %,d cases".formatted(done + now, cases));
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze service_case, item_case");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "The database of the case service refuses: " + refused.getMessage(), refused);
        }
    }

    private static int share(int cases, int months) {
        return Math.toIntExact((long) cases * months / MONTHS);
    }

    /** @return how many cases there are already, whose serials are not to be given again */
    private static long prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var source = Objects.requireNonNull(Fill.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            statement.execute(new String(source.readAllBytes(), StandardCharsets.UTF_8));
            try (var count = statement.executeQuery(
                    "select (select count(*) from template), (select count(*) from service_case)")) {
                count.next();
                if (count.getLong(1) == 0)
                    throw new WrongUse("There is no completed case to copy; run deploy/demo first");
                return count.getLong(2);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void month(Connection connection, LocalDate month, int cases, long first) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_temp.fill(?, ?, ?)")) {
            statement.setObject(1, month);
            statement.setInt(2, cases);
            statement.setLong(3, first);
            statement.execute();
        }
    }
}
