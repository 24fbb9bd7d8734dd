package io.onetrip.cases.handling.domain;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come.
 *
 * @param ratingToken opens the rating of the completed case, once the rating service has offered it
 */
public record Progress(
        CaseStatus status,
        Papers papers,
        @Nullable Correction correction,
        @Nullable Refusal refusal,
        @Nullable Acceptance acceptance,
        @Nullable Output output,
        @Nullable Delivery delivery,
        @Nullable String ratingToken,
        @Nullable Withdrawal withdrawal,
        List<Deferred> deferred) {
    public Progress {
        deferred = List.copyOf(deferred);
    }

    /** Materials that were promised and may still come. */
    public List<Deferred> awaited() {
        return status == CaseStatus.ACCEPTED
                ? deferred.stream().filter(Deferred::isAwaited).toList()
                : List.of();
    }

    static Progress received(Papers papers) {
        return new Progress(CaseStatus.RECEIVED, papers, null, null, null, null, null, null, null, List.of());
    }

    Progress correctionRequested(Correction requested) {
        return with(CaseStatus.CORRECTION_REQUESTED, next -> next.correction = requested);
    }

    Progress corrected(Papers corrected, Correction answered) {
        return holding(corrected).with(CaseStatus.RECEIVED, next -> next.correction = answered);
    }

    Progress refused(Refusal given) {
        return with(CaseStatus.REFUSED, next -> next.refusal = given);
    }

    Progress accepted(Acceptance given) {
        return with(CaseStatus.ACCEPTED, next -> next.acceptance = given);
    }

    Progress outputReady(Output ready) {
        return with(CaseStatus.OUTPUT_READY, next -> next.output = ready);
    }

    Progress completed(Delivery delivered) {
        return with(CaseStatus.COMPLETED, next -> next.delivery = delivered);
    }

    Progress ratingOffered(String token) {
        return with(status, next -> next.ratingToken = token);
    }

    Progress overridden(Correction followable) {
        return with(status, next -> next.correction = followable);
    }

    Progress withdrawn(Withdrawal made) {
        return with(CaseStatus.WITHDRAWN, next -> next.withdrawal = made);
    }

    Progress deferring(List<Deferred> changed) {
        return with(status, next -> next.deferred = changed);
    }

    Progress holding(Papers more) {
        return with(status, next -> next.papers = more);
    }

    private Progress with(CaseStatus status, Consumer<Next> change) {
        var next = new Next(this);
        change.accept(next);
        return next.at(status);
    }

    /** A progress while it is being changed: what is not said stays as it was. */
    private static final class Next {
        private Papers papers;
        private @Nullable Correction correction;
        private @Nullable Refusal refusal;
        private @Nullable Acceptance acceptance;
        private @Nullable Output output;
        private @Nullable Delivery delivery;
        private @Nullable String ratingToken;
        private @Nullable Withdrawal withdrawal;
        private List<Deferred> deferred;

        private Next(Progress before) {
            papers = before.papers;
            correction = before.correction;
            refusal = before.refusal;
            acceptance = before.acceptance;
            output = before.output;
            delivery = before.delivery;
            ratingToken = before.ratingToken;
            withdrawal = before.withdrawal;
            deferred = before.deferred;
        }

        private Progress at(CaseStatus status) {
            return new Progress(
                    status,
                    papers,
                    correction,
                    refusal,
                    acceptance,
                    output,
                    delivery,
                    ratingToken,
                    withdrawal,
                    deferred);
        }
    }
}
