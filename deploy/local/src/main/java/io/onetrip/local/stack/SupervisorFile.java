package io.onetrip.local.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How other commands reach the process that owns a stack.
 *
 * @param token proves to it that the caller may read this file
 */
record SupervisorFile(long pid, int controlPort, String token, State state, String address) {

    void write(Path file) {
        var values = new Properties();
        values.setProperty("pid", String.valueOf(pid));
        values.setProperty("controlPort", String.valueOf(controlPort));
        values.setProperty("token", token);
        values.setProperty("state", state.name());
        values.setProperty("address", address);
        try {
            var text = new StringWriter();
            values.store(text, null);
            RunFolder.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The supervisor of a stack that is there; empty where the file is missing or its process is gone. */
    static Optional<SupervisorFile> ofRunning(Path file) {
        if (!Files.exists(file)) return Optional.empty();
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        var found = new SupervisorFile(
                Long.parseLong(values.getProperty("pid")),
                Integer.parseInt(values.getProperty("controlPort")),
                values.getProperty("token"),
                State.valueOf(values.getProperty("state")),
                values.getProperty("address"));
        return found.isAlive() ? Optional.of(found) : Optional.empty();
    }

    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .isPresent();
    }
}
