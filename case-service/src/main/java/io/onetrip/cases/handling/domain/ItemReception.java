package io.onetrip.cases.handling.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a department said of an item before its decision: whether it accepts one that is not entrusted to the window, and
 * what it asks of the applicant, and the last site inspection.
 *
 * @param papersReceivedAt of an item that is not entrusted: when what lies before the department came in; it answers
 *     within five working days, or the fewer of a special law
 * @param acceptedAt of an item that is not entrusted; where silence accepted it, when the papers came in
 */
public record ItemReception(
        @Nullable Instant papersReceivedAt,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,
        @Nullable Instant deemedAt,
        @Nullable ItemNonAcceptance nonAcceptance,
        List<ItemCorrection> corrections,
        @Nullable ItemInspection inspection) {
    public ItemReception {
        corrections = List.copyOf(corrections);
    }

    static ItemReception entrusted() {
        return new ItemReception(null, null, null, null, null, List.of(), null);
    }

    static ItemReception pending(Instant papersReceivedAt) {
        return new ItemReception(papersReceivedAt, null, null, null, null, List.of(), null);
    }

    ItemReception accepted(Instant at, @Nullable String by, @Nullable Instant deemed) {
        return new ItemReception(papersReceivedAt, at, by, deemed, null, corrections, inspection);
    }

    ItemReception notAccepted(ItemNonAcceptance given) {
        return new ItemReception(papersReceivedAt, null, null, null, given, corrections, inspection);
    }

    ItemReception asked(ItemCorrection correction) {
        var more = new ArrayList<>(corrections);
        more.add(correction);
        return with(papersReceivedAt, more);
    }

    ItemReception corrected(Instant at) {
        var since = isPending() ? at : papersReceivedAt;
        return with(
                since,
                corrections.stream()
                        .map(one -> one.isOpen() ? one.handedIn(at) : one)
                        .toList());
    }

    /** The department has neither accepted it nor declined it; it may wait for corrections. */
    public boolean isPending() {
        return papersReceivedAt != null && acceptedAt == null && nonAcceptance == null;
    }

    /** Those that hold acceptance back (行政许可法 32(4)): one, and another where somebody allowed it. */
    public List<ItemCorrection> notices() {
        return corrections.stream().filter(ItemCorrection::beforeAcceptance).toList();
    }

    Optional<ItemCorrection> open() {
        return corrections.stream().filter(ItemCorrection::isOpen).findFirst();
    }

    boolean wasBrought(String material) {
        return corrections.stream().anyMatch(one -> !one.isOpen() && one.asksFor(material));
    }

    ItemReception inspected(ItemInspection last) {
        return new ItemReception(papersReceivedAt, acceptedAt, acceptedBy, deemedAt, nonAcceptance, corrections, last);
    }

    /** As the window sees it. */
    public ItemReception forWindow() {
        return inspection == null ? this : inspected(inspection.withoutFiles());
    }

    private ItemReception with(@Nullable Instant since, List<ItemCorrection> changed) {
        return new ItemReception(since, acceptedAt, acceptedBy, deemedAt, nonAcceptance, changed, inspection);
    }
}
