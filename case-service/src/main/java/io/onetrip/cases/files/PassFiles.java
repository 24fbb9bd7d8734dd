package io.onetrip.cases.files;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.MaterialFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Passes files that somebody outside a hall has uploaded on to the hall that takes them in; by the hash of the content. */
@Service
public class PassFiles {
    private final UploadedFiles files;
    private final FileStore store;
    private final Clock clock;

    PassFiles(UploadedFiles files, FileStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Refuses hashes that the uploader neither uploaded nor handed in before.
     *
     * @param from what stands in the place of a hall for the uploader
     * @param before what the uploader handed in earlier
     */
    public List<MaterialFile> pass(
            String from, Map<String, MaterialFile> before, Collection<String> hashes, String hall, String by) {
        if (hashes.isEmpty()) return List.of();
        var own = files.find(from, hashes);
        var unknown = hashes.stream()
                .filter(hash -> !own.containsKey(hash) && !before.containsKey(hash))
                .toList();
        if (!unknown.isEmpty())
            throw new CaseRefused(
                    Reason.FILE_NOT_FOUND,
                    "有 %d 个文件尚未上传, 请先上传 (Upload the files first)".formatted(unknown.size()),
                    Map.of("files", unknown));
        var passed = hashes.stream()
                .distinct()
                .map(hash -> own.getOrDefault(hash, before.get(hash)))
                .toList();
        passed.forEach(file -> files.add(hall, file, by, clock.instant()));
        return passed;
    }

    public InputStream open(String hash) throws IOException {
        return store.open(hash);
    }
}
