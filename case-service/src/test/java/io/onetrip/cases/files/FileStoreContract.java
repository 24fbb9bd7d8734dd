package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onetrip.cases.Applications;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What holds wherever files are kept. */
abstract class FileStoreContract {
    @TempDir
    Path folder;

    abstract FileStore store() throws IOException;

    /** How many contents are kept. */
    abstract long kept() throws IOException;

    @Test
    void keepsTheSameContentOnceAndGivesItBack() throws IOException {
        var content = Applications.pdf("x".repeat(3 << 20) + UUID.randomUUID());
        var first = put(content);
        var again = put(content);
        assertThat(again).isEqualTo(first);
        assertThat(kept()).isEqualTo(1);
        try (var opened = store().open(first)) {
            assertThat(opened.readAllBytes()).isEqualTo(content);
        }
        assertThat(spooled()).isZero();
    }

    @Test
    void opensNothingThatWasNotPut() {
        assertThatThrownBy(() -> store().open("0".repeat(64))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() throws IOException {
        var breaking = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new Broken());
        assertThatThrownBy(() -> spool(DataSize.ofBytes(0)).take(breaking, 200_000))
                .hasMessage("broken off");
        assertThat(spooled()).isZero();
        assertThat(kept()).isZero();
    }

    String put(byte[] content) throws IOException {
        try (var spooled = spool(DataSize.ofBytes(0)).take(new ByteArrayInputStream(content), content.length)) {
            store().put(spooled);
            return spooled.hash();
        }
    }

    Spool spool(DataSize keptFree) throws IOException {
        var off = new FilesProperties.Scanner(false, "localhost", 0, Duration.ofSeconds(1));
        return new Spool(new FilesProperties(folder, keptFree, 100, off, null));
    }

    long spooled() throws IOException {
        try (var left = Files.list(folder.resolve("unfinished"))) {
            return left.count();
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }
    }
}
