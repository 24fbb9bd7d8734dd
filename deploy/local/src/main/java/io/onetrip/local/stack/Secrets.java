package io.onetrip.local.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one stack, drawn once and kept with its data. */
final class Secrets {
    private static final int BYTES = 32;
    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The secret of that name: 32 random bytes in base64. */
    synchronized String get(String name) {
        var known = values.getProperty(name);
        if (known != null) return known;
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var drawn = Base64.getEncoder().encodeToString(bytes);
        values.setProperty(name, drawn);
        try {
            var text = new StringWriter();
            values.store(text, "Secrets of this stack; without them its data cannot be read");
            RunFolder.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the secrets in " + file, e);
        }
        return drawn;
    }
}
