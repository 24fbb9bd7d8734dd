package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** Puts many open tasks before one department, each a copy of the last one it was sent; no other service knows of them. */
record FillTasks(Database database, Progress progress) {
    private static final String RESOURCE = "fill-tasks.sql";

    void run(int tasks, String department) {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var functions = connection.createStatement();
                var fill = connection.prepareStatement("select pg_temp.fill_tasks(?, ?)")) {
            functions.execute(script());
            fill.setInt(1, tasks);
            fill.setString(2, department);
            fill.execute();
            functions.execute("analyze department_task");
            progress.event("%,d open tasks of %s".formatted(tasks, department));
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "The database of the approval service refuses: " + refused.getMessage(), refused);
        }
    }

    private static String script() {
        try (var source = Objects.requireNonNull(FillTasks.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
