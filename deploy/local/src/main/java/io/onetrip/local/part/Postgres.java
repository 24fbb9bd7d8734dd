package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.Signal;
import io.onetrip.local.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server on the loopback interface. */
public final class Postgres implements Server {
    private final Account account = Account.ofPostgres();
    private final Path programs;
    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private ChildProcess process;

    /** Creates the cluster if it does not exist, starts the server and waits until it answers. */
    public static Postgres start(Repository repository, Path home, Path log, int port, String password) {
        var postgres = new Postgres(PostgresHome.programs(repository), home, log, port, password);
        postgres.waitUntilReady();
        return postgres;
    }

    private Postgres(Path programs, Path home, Path log, int port, String password) {
        this.programs = programs;
        this.data = home.resolve("postgres");
        this.log = log;
        this.port = port;
        this.password = password;
        if (!Files.exists(data.resolve("PG_VERSION"))) initialise(home);
        this.process = launch();
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public void restart() {
        process.stop(Duration.ofSeconds(30));
        process = launch();
        waitUntilReady();
    }

    /** Creates the role and its database where missing; nobody else may connect to it. One at a time: rights of shared
     * databases are changed. */
    public synchronized Database createDatabase(String name, String password) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (isMissing(connection, "select from pg_roles where rolname = ?", name)) {
                statement.execute("create role \"%s\" login".formatted(name));
            }
            statement.execute("alter role \"%s\" password '%s'".formatted(name, password));
            if (isMissing(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
            }
            statement.execute("revoke connect on database \"%s\", postgres, template1 from public".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
        return new Database(jdbcUrl(name), name, password);
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (var found = connection.prepareStatement(query)) {
            found.setString(1, name);
            return !found.executeQuery().next();
        }
    }

    private void initialise(Path home) {
        try {
            Folders.delete(data);
            account.privateFolder(data);
            var secret = Files.writeString(Files.createTempFile(home, "superuser", ""), password);
            account.give(secret);
            var words = new ArrayList<>(account.prefix());
            words.addAll(List.of(programs.resolve("bin/initdb").toString(), "-D", data.toString(), "-U", "postgres"));
            words.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + secret, "-E", "UTF8", "--no-sync"));
            words.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"));
            var initdb = ChildProcess.start("initdb", words, Map.of(), log, Signal.TERM);
            var code = initdb.ended().join();
            Files.delete(secret);
            if (code != 0) initdb.requireAlive();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the PostgreSQL cluster in " + data, e);
        }
    }

    private ChildProcess launch() {
        Orphans.endThoseIn(data);
        var words = new ArrayList<>(account.prefix());
        words.addAll(List.of(programs.resolve("bin/postgres").toString(), "-D", data.toString()));
        var settings = List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=", // TCP only: a socket path in a deep clone would be too long
                "max_connections=150",
                "shared_buffers=64MB",
                "timezone=UTC");
        settings.forEach(setting -> words.addAll(List.of("-c", setting)));
        return ChildProcess.start("postgres", words, Map.of(), log, Signal.INT);
    }

    private void waitUntilReady() {
        Waiting.until("postgres", process, Duration.ofSeconds(60), () -> {
            try (var connection = connect()) {
                return connection.isValid(5);
            } catch (SQLException notYet) {
                return false;
            }
        });
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", password);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
