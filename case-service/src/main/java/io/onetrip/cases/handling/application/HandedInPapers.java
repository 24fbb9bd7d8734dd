package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Stamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form and materials as handed over the counter: files by hash, or on paper. */
public record HandedInPapers(Map<String, String> form, List<Material> materials) {
    /** @param stamp that a clerk has read from it; what an applicant says of one is not taken */
    public record Material(
            String materialId,
            List<String> files,
            boolean paper,
            @Nullable Stamp stamp) {
        public Material(String materialId, List<String> files, boolean paper) {
            this(materialId, files, paper, null);
        }
    }
}
