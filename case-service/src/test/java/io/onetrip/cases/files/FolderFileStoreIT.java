package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class FolderFileStoreIT extends FileStoreContract {
    @Override
    FileStore store() {
        return new FolderFileStore(folder);
    }

    @Override
    long kept() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFullDiskTakesNothingAndSaysSo() throws IOException {
        var full = spool(DataSize.ofTerabytes(1000));
        var refused =
                catchThrowableOfType(CaseRefused.class, () -> full.take(new ByteArrayInputStream(new byte[10]), 10));
        assertThat(refused.reason()).isEqualTo(Reason.STORAGE_FULL);
        assertThat(spooled()).isZero();
    }
}
