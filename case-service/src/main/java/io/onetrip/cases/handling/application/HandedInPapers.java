package io.onetrip.cases.handling.application;

import java.util.List;
import java.util.Map;

/** The form and materials as handed over the counter: files by hash, or on paper. */
public record HandedInPapers(Map<String, String> form, List<Material> materials) {
    public record Material(String materialId, List<String> files, boolean paper) {}
}
