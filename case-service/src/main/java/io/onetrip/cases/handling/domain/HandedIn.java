package io.onetrip.cases.handling.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A material the applicant handed in: as files, on paper, or both.
 *
 * @param commitment what stands in its place, where the applicant commits instead
 * @param earlier files that these took the place of after acceptance: an item may be decided on them; null of what was
 *     stored before they were kept
 * @param stamp that it bears, as the clerk has read it
 */
public record HandedIn(
        String materialId,
        boolean paper,
        List<MaterialFile> files,
        @Nullable Commitment commitment,
        @Nullable List<MaterialFile> earlier,
        @Nullable Stamp stamp) {
    public HandedIn {
        files = List.copyOf(files);
        earlier = earlier == null ? null : List.copyOf(earlier);
    }

    public HandedIn(String materialId, boolean paper, List<MaterialFile> files) {
        this(materialId, paper, files, null, null, null);
    }

    static HandedIn committed(String materialId, Commitment commitment) {
        return new HandedIn(materialId, false, List.of(), commitment, null, null);
    }

    HandedIn replacing(HandedIn before) {
        var replaced = before.everyFile().filter(file -> !files.contains(file)).toList();
        return replaced.isEmpty() ? this : new HandedIn(materialId, paper, files, commitment, replaced, stamp);
    }

    /** Those that count first, then those that were replaced. */
    public Stream<MaterialFile> everyFile() {
        return earlier == null ? files.stream() : Stream.concat(files.stream(), earlier.stream());
    }

    boolean counts() {
        return paper || !files.isEmpty() || commitment != null;
    }
}
