package io.onetrip.cases.handling.domain;

import java.util.List;

/** A material the applicant handed in: as files, on paper, or both. */
public record HandedIn(String materialId, boolean paper, List<MaterialFile> files) {
    public HandedIn {
        files = List.copyOf(files);
    }

    boolean counts() {
        return paper || !files.isEmpty();
    }
}
