package io.onetrip.cases.handling.domain;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.numbering.ItemCaseNumber;
import io.onetrip.planning.PlannedItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One item of a case on its way through one department. */
public record ItemCase(
        PlannedItem planned,
        ItemCaseNumber number,
        ItemStatus status,
        @Nullable Instant dispatchedAt,
        @Nullable Instant claimedAt,
        @Nullable String claimedBy,
        @Nullable Decision decision,
        @Nullable Instant closedAt,
        @Nullable String closedBecause,
        @Nullable ClosedReason closedReason,
        @Nullable ItemReception reception) {
    /** GB/T 39046 A.1. */
    private static final String LICENCE = "01";

    static ItemCase waiting(PlannedItem planned, ItemCaseNumber number) {
        return new ItemCase(planned, number, ItemStatus.WAITING, null, null, null, null, null, null, null, null);
    }

    public String id() {
        return planned.id();
    }

    /** Whether the window's acceptance is the department's (综窗委托受理). */
    public boolean isEntrusted() {
        var rules = planned.rules();
        return rules == null || rules.entrusted();
    }

    /** Whether it asks for a licence (行政许可): where its definition says nothing, it does. */
    public boolean isLicence() {
        var rules = planned.rules();
        return rules == null || rules.itemType() == null || rules.itemType().equals(LICENCE);
    }

    /** Its department has examined it and refuses it; what it did not even accept it has not examined. */
    public Optional<Decision> refusal() {
        return status == ItemStatus.REFUSED && !isDeclined() ? Optional.ofNullable(decision) : Optional.empty();
    }

    /** By the window, or of an item that is not entrusted by its department. */
    public boolean isAccepted() {
        return isEntrusted() || reception != null && reception.acceptedAt() != null;
    }

    /** Its department does not accept it (不予受理). */
    public boolean isDeclined() {
        return reception != null && reception.nonAcceptance() != null;
    }

    /** What its department asked for came. */
    boolean wasBrought(String material) {
        return reception != null && reception.wasBrought(material);
    }

    /** @param papersReceivedAt when what the department gets came in */
    ItemCase dispatched(Instant now, Instant papersReceivedAt) {
        var pending = isEntrusted() ? null : ItemReception.pending(papersReceivedAt);
        return new ItemCase(planned, number, ItemStatus.DISPATCHED, now, null, null, null, null, null, null, pending);
    }

    /** What its department waits for; nothing is taken in for an item that is answered. */
    public Optional<ItemCorrection> openCorrection() {
        return status.isWithDepartment() && reception != null ? reception.open() : Optional.empty();
    }

    /** What its department said of it; nothing changes of an item that the case has ended meanwhile. */
    ItemCase told(UnaryOperator<ItemReception> said) {
        if (status == ItemStatus.CLOSED) return this;
        if (!status.isWithDepartment()) throw notOpen();
        var before = reception == null ? ItemReception.entrusted() : reception;
        return new ItemCase(
                planned,
                number,
                status,
                dispatchedAt,
                claimedAt,
                claimedBy,
                decision,
                closedAt,
                closedBecause,
                closedReason,
                said.apply(before));
    }

    ItemCase claimed(String by, Instant at) {
        if (status == ItemStatus.CLOSED) return this;
        if (!status.isWithDepartment()) throw notOpen();
        return new ItemCase(
                planned, number, ItemStatus.CLAIMED, dispatchedAt, at, by, null, null, null, null, reception);
    }

    /** Back in its department's pool; a decision that was heard of before stands. */
    ItemCase returned() {
        if (status != ItemStatus.CLAIMED) return this;
        return new ItemCase(
                planned, number, ItemStatus.DISPATCHED, dispatchedAt, null, null, null, null, null, null, reception);
    }

    ItemCase decided(Decision made) {
        if (!isDecidable()) throw notOpen();
        var outcome = made.granted() ? ItemStatus.GRANTED : ItemStatus.REFUSED;
        return new ItemCase(
                planned, number, outcome, dispatchedAt, claimedAt, claimedBy, made, null, null, null, reception);
    }

    /** Whether anything that it was granted with holds; a grant without results has none to be revoked. */
    public boolean holds() {
        return results().isEmpty() || !holding().isEmpty();
    }

    public List<IssuedResult> results() {
        return decision == null ? List.of() : decision.results();
    }

    public List<IssuedResult> holding() {
        return results().stream().filter(IssuedResult::holds).toList();
    }

    public List<RevokedResult> revoked() {
        return results().stream()
                .filter(result -> !result.holds())
                .map(result -> new RevokedResult(id(), result))
                .toList();
    }

    /** Whether a rule has granted what the case has ended meanwhile: nobody has examined it, so that nothing is to be kept. */
    boolean voids(Decision made) {
        return status == ItemStatus.CLOSED && made.basis() != null;
    }

    /** Nothing changes of an item that is not decided. */
    ItemCase revoking(Map<String, Instant> revoked) {
        if (decision == null) return this;
        return new ItemCase(
                planned,
                number,
                status,
                dispatchedAt,
                claimedAt,
                claimedBy,
                decision.revoking(revoked),
                closedAt,
                closedBecause,
                closedReason,
                reception);
    }

    /** @param because what it needed, of another item or of a material */
    ItemCase closed(ClosedReason reason, String because, Instant now) {
        return new ItemCase(
                planned,
                number,
                ItemStatus.CLOSED,
                dispatchedAt,
                claimedAt,
                claimedBy,
                null,
                now,
                because,
                reason,
                reception);
    }

    /** People may have decided before they heard that the item was closed; their decision is final. */
    private boolean isDecidable() {
        return status.isWithDepartment() || status == ItemStatus.CLOSED && dispatchedAt != null;
    }

    private CaseRefused notOpen() {
        return new CaseRefused(Reason.ITEM_NOT_OPEN, "Item %s is %s".formatted(number.value(), status));
    }
}
