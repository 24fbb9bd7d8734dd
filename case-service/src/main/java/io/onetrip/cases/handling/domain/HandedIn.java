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
 * @param replaced the commitment that it took the place of after acceptance: an item may be decided on that
 */
public record HandedIn(
        String materialId,
        boolean paper,
        List<MaterialFile> files,
        @Nullable Commitment commitment,
        @Nullable List<MaterialFile> earlier,
        @Nullable Stamp stamp,
        @Nullable Commitment replaced) {
    public HandedIn {
        files = List.copyOf(files);
        earlier = earlier == null ? null : List.copyOf(earlier);
    }

    public HandedIn(String materialId, boolean paper, List<MaterialFile> files) {
        this(materialId, paper, files, null);
    }

    public HandedIn(String materialId, boolean paper, List<MaterialFile> files, @Nullable Stamp stamp) {
        this(materialId, paper, files, null, null, stamp, null);
    }

    static HandedIn committed(String materialId, Commitment commitment) {
        return new HandedIn(materialId, false, List.of(), commitment, null, null, null);
    }

    HandedIn replacing(HandedIn before) {
        var gone = before.everyFile().filter(file -> !files.contains(file)).toList();
        var letter = before.everMade();
        return gone.isEmpty() && letter == null
                ? this
                : new HandedIn(materialId, paper, files, commitment, gone.isEmpty() ? null : gone, stamp, letter);
    }

    /** Those that count first, then those that were replaced. */
    public Stream<MaterialFile> everyFile() {
        return earlier == null ? files.stream() : Stream.concat(files.stream(), earlier.stream());
    }

    /** The commitment that stands in its place, or did when items went out. */
    public @Nullable Commitment everMade() {
        return commitment == null ? replaced : commitment;
    }

    boolean counts() {
        return paper || !files.isEmpty() || commitment != null;
    }
}
