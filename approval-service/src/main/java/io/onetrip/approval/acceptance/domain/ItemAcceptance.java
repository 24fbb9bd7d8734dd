package io.onetrip.approval.acceptance.domain;

import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.workingdays.DeemedAcceptance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item is accepted, and what its department has asked of the applicant. The window's acceptance is that of an
 * entrusted item (综窗委托受理); any other is accepted by its department, corrected once or declined.
 *
 * @param papersReceivedAt when what lies before the department came in: the department answers within its days from there
 * @param answerWithin working days, 0 to 4, of a special law; absent where the general one holds
 */
public record ItemAcceptance(
        boolean entrusted,
        Instant papersReceivedAt,
        @Nullable Accepted accepted,
        @Nullable NonAcceptance nonAcceptance,
        List<CorrectionRequest> requests,
        @Nullable Integer answerWithin) {
    public ItemAcceptance {
        requests = List.copyOf(requests);
    }

    public static ItemAcceptance entrusted(Instant acceptedAt) {
        return new ItemAcceptance(true, acceptedAt, new Accepted(acceptedAt, null, null), null, List.of(), null);
    }

    public static ItemAcceptance pending(Instant papersReceivedAt) {
        return pending(papersReceivedAt, DeemedAcceptance.DAYS_TO_NOTIFY);
    }

    /** @param days working days to answer, by the law of the item */
    public static ItemAcceptance pending(Instant papersReceivedAt, int days) {
        return new ItemAcceptance(
                false, papersReceivedAt, null, null, List.of(), days == DeemedAcceptance.DAYS_TO_NOTIFY ? null : days);
    }

    /** Working days to accept, to ask or to decline. */
    int daysToAnswer() {
        return answerWithin == null ? DeemedAcceptance.DAYS_TO_NOTIFY : answerWithin;
    }

    public AcceptanceState state() {
        if (accepted != null) return AcceptanceState.ACCEPTED;
        if (nonAcceptance != null) return AcceptanceState.NOT_ACCEPTED;
        return openRequest().isPresent() ? AcceptanceState.CORRECTION_REQUESTED : AcceptanceState.PENDING;
    }

    public Optional<CorrectionRequest> openRequest() {
        return requests.stream().filter(CorrectionRequest::isOpen).findFirst();
    }

    public ItemAcceptance accept(Officer by, Instant now) {
        requirePending();
        return accepted(new Accepted(now, by, null));
    }

    /** Counts from when the papers came in; whether it has come to that, {@link AcceptanceTime} says. */
    public ItemAcceptance deem(Instant now) {
        requirePending();
        return accepted(new Accepted(papersReceivedAt, null, now));
    }

    public ItemAcceptance decline(NonAcceptance given) {
        requirePending();
        return new ItemAcceptance(false, papersReceivedAt, null, given, requests, answerWithin);
    }

    /** Once before acceptance; afterwards one after the other, for it stops no clock. */
    public ItemAcceptance request(List<Wrong> wrong, Officer by, Instant now) {
        if (openRequest().isPresent()) throw AcceptanceRefusals.correctionAwaited();
        var before = accepted == null;
        if (before
                && lastBeforeAcceptance()
                        .filter(last -> last.override() == null)
                        .isPresent()) throw AcceptanceRefusals.alreadyRequested();
        var more = new ArrayList<>(requests);
        more.add(new CorrectionRequest(requests.size() + 1, before, wrong, by, now, null, null));
        return with(papersReceivedAt, more);
    }

    /** What was asked has been handed in; before acceptance the department's days begin anew. */
    public ItemAcceptance corrected(Instant at) {
        var open = openRequest();
        if (open.isEmpty()) return this;
        var since = accepted == null ? at : papersReceivedAt;
        return with(since, replaced(open.get(), open.get().handedIn(at)));
    }

    public ItemAcceptance overrideBy(CorrectionOverride override) {
        var last = lastBeforeAcceptance()
                .filter(given -> given.override() == null && state() == AcceptanceState.PENDING)
                .orElseThrow(AcceptanceRefusals::nothingToOverride);
        return with(papersReceivedAt, replaced(last, last.followable(override)));
    }

    private void requirePending() {
        switch (state()) {
            case PENDING -> {}
            case CORRECTION_REQUESTED -> throw AcceptanceRefusals.correctionAwaited();
            case ACCEPTED -> throw entrusted ? AcceptanceRefusals.entrusted() : AcceptanceRefusals.accepted();
            case NOT_ACCEPTED -> throw AcceptanceRefusals.notAccepted();
        }
    }

    private Optional<CorrectionRequest> lastBeforeAcceptance() {
        return requests.stream().filter(CorrectionRequest::beforeAcceptance).reduce((first, second) -> second);
    }

    private List<CorrectionRequest> replaced(CorrectionRequest old, CorrectionRequest changed) {
        return requests.stream().map(one -> one == old ? changed : one).toList();
    }

    private ItemAcceptance accepted(Accepted given) {
        return new ItemAcceptance(entrusted, papersReceivedAt, given, null, requests, answerWithin);
    }

    private ItemAcceptance with(Instant since, List<CorrectionRequest> changed) {
        return new ItemAcceptance(entrusted, since, accepted, nonAcceptance, changed, answerWithin);
    }
}
