package io.onetrip.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of the stack did not start or did not stay; the message ends with the last lines of its log. */
public final class PartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;
    /** What a virtual machine says while it records its start-up cache; it comes last and tells nothing of the cause. */
    private static final Pattern RECORDING = Pattern.compile("AOTCache|AOTConfiguration|temporary AOT");

    public PartFailed(String cause) {
        super(cause);
    }

    public PartFailed(String cause, @Nullable Path log) {
        super(log == null ? cause : cause + lastLines(log));
    }

    private static String lastLines(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !RECORDING.matcher(line).find())
                    .toList();
            List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
            return "\n  last lines of %s:\n    %s".formatted(log, String.join("\n    ", last));
        } catch (IOException e) {
            return "\n  (its log %s cannot be read: %s)".formatted(log, e.getMessage());
        }
    }
}
