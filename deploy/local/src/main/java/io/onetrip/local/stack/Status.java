package io.onetrip.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Shows the parts of a running stack and the memory that is theirs: PSS, shared pages counted in proportion. */
record Status(RunFolder folder, Progress progress) {

    int show() {
        if (!Files.exists(folder.stackFile())) {
            progress.say("OneTrip is not running");
            return 1;
        }
        var stack = JsonMapper.shared().readTree(folder.stackFile().toFile());
        var total = 0L;
        for (var entry : stack.required("pids").properties()) {
            var isSupervisor = entry.getKey().equals("supervisor");
            var pid = entry.getValue().asLong();
            var kilobytes = isSupervisor
                    ? pss(pid)
                    : withChildren(pid).mapToLong(Status::pss).sum();
            total += kilobytes;
            progress.say(line(
                    entry.getKey(),
                    pid,
                    stack.required("parts").path(entry.getKey()).asString("running"),
                    kilobytes));
        }
        progress.say(line("all", 0, "", total));
        return 0;
    }

    private static String line(String part, long pid, String state, long kilobytes) {
        return String.format(
                Locale.ROOT, "%-12s %8s %-8s %6d MB PSS", part, pid == 0 ? "" : pid, state, kilobytes / 1024);
    }

    private static Stream<Long> withChildren(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long pss(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
