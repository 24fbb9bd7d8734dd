package io.onetrip.cases.handling.application;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.handling.domain.HandedIn;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.handling.domain.Papers;
import io.onetrip.cases.handling.domain.Stamp;
import io.onetrip.cases.handling.domain.StoredFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the files that were uploaded before. */
@Service
class CollectPapers {
    private final StoredFiles files;
    private final Clock clock;

    CollectPapers(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    Papers collect(String hall, HandedInPapers handedIn) {
        var hashes = handedIn.materials().stream()
                .flatMap(material -> material.files().stream())
                .distinct()
                .toList();
        var found = find(hall, hashes);
        return new Papers(
                handedIn.form(),
                handedIn.materials().stream()
                        .map(material -> new HandedIn(
                                material.materialId(),
                                material.paper(),
                                material.files().stream()
                                        .map(hash -> Objects.requireNonNull(found.get(hash)))
                                        .toList(),
                                checked(material.stamp())))
                        .toList());
    }

    MaterialFile file(String hall, String hash) {
        return Objects.requireNonNull(find(hall, List.of(hash)).get(hash));
    }

    private Map<String, MaterialFile> find(String hall, List<String> hashes) {
        var found = hashes.isEmpty() ? Map.<String, MaterialFile>of() : files.find(hall, hashes);
        var unknown = hashes.stream().filter(hash -> !found.containsKey(hash)).toList();
        if (!unknown.isEmpty()) throw notFound(unknown);
        return found;
    }

    private @Nullable Stamp checked(@Nullable Stamp stamp) {
        if (stamp != null && stamp.date().isAfter(LocalDate.now(clock)))
            throw new CaseRefused(
                    Reason.STAMP_INVALID,
                    "用印日期不能晚于今天, 请核对印章 (A stamp is not of a later day than today: read it again)");
        return stamp;
    }

    private static CaseRefused notFound(List<String> hashes) {
        return new CaseRefused(
                Reason.FILE_NOT_FOUND,
                "有 %d 个文件尚未上传, 请先上传 (Upload the files first)".formatted(hashes.size()),
                Map.of("files", hashes));
    }
}
