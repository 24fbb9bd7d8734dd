package io.onetrip.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The AOT cache that lets a service start in half the time. A run without one records it when it stops; only what a run
 * recorded that had become ready is used, for a start that failed has seen too little.
 */
record StartUpCache(Path folder) {

    List<String> options(boolean recording) {
        adopt();
        if (Files.exists(cache())) return List.of("-XX:AOTCache=" + cache());
        return recording ? List.of("-XX:AOTCacheOutput=" + fresh(), "-Xlog:aot*=off", "-Xlog:cds*=off") : List.of();
    }

    /** The present run may be recorded. */
    void becameReady() {
        try {
            if (!Files.exists(cache()) && !Files.exists(ready())) Files.createFile(ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void adopt() {
        try {
            if (Files.exists(fresh()) && Files.exists(ready())) {
                Files.move(fresh(), cache(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(fresh());
            Files.deleteIfExists(ready());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the start-up cache in " + folder, e);
        }
    }

    private Path cache() {
        return folder.resolve("start-up.aot");
    }

    private Path fresh() {
        return folder.resolve("start-up.recorded.aot");
    }

    private Path ready() {
        return folder.resolve("start-up.ready");
    }
}
