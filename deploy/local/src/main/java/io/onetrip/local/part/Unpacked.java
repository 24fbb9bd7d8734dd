package io.onetrip.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that is prepared once, whole or not at all, whoever comes first. */
final class Unpacked {
    /** A file lock holds off other processes only. */
    private static final Map<Path, Object> THREADS = new ConcurrentHashMap<>();

    private Unpacked() {}

    /** Prepares a folder beside the target and moves it into place, under a lock shared by all processes. */
    static Path once(Path target, Preparation preparation) {
        if (Files.isDirectory(target)) return target;
        synchronized (THREADS.computeIfAbsent(target, _ -> new Object())) {
            try {
                return onceOfAllProcesses(target, preparation);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot prepare " + target, e);
            }
        }
    }

    private static Path onceOfAllProcesses(Path target, Preparation preparation) throws IOException {
        Files.createDirectories(target.getParent());
        var lock = target.resolveSibling(target.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!held.isValid() || Files.isDirectory(target)) return target;
            var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
            Folders.delete(unfinished);
            Files.createDirectories(unfinished);
            preparation.fill(unfinished);
            return Files.move(unfinished, target);
        }
    }

    interface Preparation {
        void fill(Path folder) throws IOException;
    }
}
