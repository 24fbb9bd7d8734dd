package io.onetrip.cases.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerIT {
    private static final int LIMIT = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void letsThroughWhatIsCleanAndNamesWhatIsNot() throws IOException {
        try (var clamd = new Clamd(LIMIT)) {
            var check = check(clamd.port());
            assertThatCode(() -> check.check(file("%PDF-1.7 " + "clean ".repeat(50_000))))
                    .doesNotThrowAnyException();
            var refused = refusal(check, file("%PDF-1.7 " + "x".repeat(100_000) + Clamd.EICAR));
            assertThat(refused.reason()).isEqualTo(Reason.FILE_INFECTED);
            assertThat(refused.details()).containsEntry("found", "Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void withoutAnAnswerNothingPasses() throws IOException {
        try (var deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(check(deaf.getLocalPort()), file("%PDF-1.7")).reason())
                    .isEqualTo(Reason.SCANNER_UNAVAILABLE);
        }
        try (var clamd = new Clamd(100)) {
            assertThat(refusal(check(clamd.port()), file("x".repeat(1000))).reason())
                    .isEqualTo(Reason.SCANNER_UNAVAILABLE);
            clamd.close();
            assertThat(refusal(check(clamd.port()), file("%PDF-1.7")).reason()).isEqualTo(Reason.SCANNER_UNAVAILABLE);
        }
    }

    private static VirusCheck check(int port) {
        return new VirusCheck(
                new ClamdScanner(new FilesProperties.Scanner(true, "localhost", port, Duration.ofMillis(500))));
    }

    private static CaseRefused refusal(VirusCheck check, Path file) {
        return catchThrowableOfType(CaseRefused.class, () -> check.check(file));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("scan"), content);
    }
}
