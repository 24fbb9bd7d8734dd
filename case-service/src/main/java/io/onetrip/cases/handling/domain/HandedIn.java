package io.onetrip.cases.handling.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material the applicant handed in: as files, on paper, or both.
 *
 * @param commitment what stands in its place, where the applicant commits instead
 */
public record HandedIn(
        String materialId,
        boolean paper,
        List<MaterialFile> files,
        @Nullable Commitment commitment) {
    public HandedIn {
        files = List.copyOf(files);
    }

    public HandedIn(String materialId, boolean paper, List<MaterialFile> files) {
        this(materialId, paper, files, null);
    }

    static HandedIn committed(String materialId, Commitment commitment) {
        return new HandedIn(materialId, false, List.of(), commitment);
    }

    boolean counts() {
        return paper || !files.isEmpty() || commitment != null;
    }
}
