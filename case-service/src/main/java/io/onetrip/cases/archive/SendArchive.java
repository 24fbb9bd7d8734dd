package io.onetrip.cases.archive;

import io.onetrip.cases.files.StoredContents;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the package of a closed case: what is said of it, its materials, its vouchers, and the manifest at last. */
@Component
class SendArchive {
    private final StoredContents contents;
    private final JsonMapper json;
    private final Clock clock;

    SendArchive(StoredContents contents, JsonMapper json, Clock clock) {
        this.contents = contents;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
    }

    void send(ClosedCase closed, String madeBy, OutputStream target) throws IOException {
        try (var archive = new ArchivePackage(target)) {
            for (var fact : ArchivedFacts.of(closed).entrySet()) {
                archive.add(fact.getKey(), json.writeValueAsBytes(fact.getValue()));
            }
            for (var file : closed.handedIn().entrySet()) {
                archive.add(file.getKey(), contents.open(file.getValue().hash()));
            }
            for (var voucher : closed.vouchers().entrySet()) archive.add(voucher.getKey(), voucher.getValue());
            var manifest = Manifest.of(closed, clock.instant(), madeBy, archive.written());
            archive.add(Manifest.NAME, json.writeValueAsBytes(manifest));
        }
    }
}
