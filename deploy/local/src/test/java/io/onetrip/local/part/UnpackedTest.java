package io.onetrip.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    @TempDir
    private Path parent;

    @Test
    void ofManyWhoComeAtOnceOnePrepares() throws Exception {
        var target = parent.resolve("part-1");
        var times = new AtomicInteger();
        Callable<Path> first = () -> Unpacked.once(target, folder -> {
            times.incrementAndGet();
            Files.writeString(folder.resolve("program"), "whole");
        });
        try (var builds = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(builds.invokeAll(Collections.nCopies(8, first)))
                    .extracting(Future::resultNow)
                    .containsOnly(target);
        }
        assertThat(times).hasValue(1);
        assertThat(target.resolve("program")).hasContent("whole");
    }

    @Test
    void whatWasLeftUnfinishedIsPreparedAnew() {
        var target = parent.resolve("part-2");
        assertThatThrownBy(() -> Unpacked.once(target, folder -> {
                    Files.writeString(folder.resolve("half"), "half");
                    throw new IOException("interrupted");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(target).doesNotExist();
        Unpacked.once(target, folder -> Files.writeString(folder.resolve("program"), "whole"));
        assertThat(target).isDirectoryContaining("glob:**/program");
        assertThat(target.resolve("half")).doesNotExist();
    }
}
