package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Keeps an uploaded file for the clerk's hall, if its content is of a kind that may be handed in. */
@Service
class StoreFile {
    private static final int LONGEST_NAME = 200;
    private final FileStore store;
    private final UploadedFiles files;
    private final Clock clock;

    StoreFile(FileStore store, UploadedFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    MaterialFile store(Clerk clerk, String name, InputStream content) throws IOException {
        var buffered = new BufferedInputStream(content);
        var type = typeOf(buffered);
        var stored = store.put(buffered);
        var file = new MaterialFile(stored.hash(), plain(name), stored.size(), type.contentType());
        files.add(clerk.hall(), file, clerk.id(), clock.instant());
        return file;
    }

    private static FileType typeOf(BufferedInputStream content) throws IOException {
        content.mark(FileType.LONGEST);
        var beginning = content.readNBytes(FileType.LONGEST);
        content.reset();
        return FileType.of(beginning)
                .orElseThrow(() -> new CaseRefused(
                        Reason.FILE_TYPE_REFUSED,
                        "仅接收 PDF、PNG、JPEG 文件, 请转换后重新上传 (Convert the file to PDF, PNG or JPEG)"));
    }

    /** Some browsers send the whole path. */
    private static String plain(String name) {
        var last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (last.isEmpty()) return "file";
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
