package io.onetrip.cases.handling.domain;

import java.util.List;
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

    static Progress received(Papers papers) {
        return new Progress(CaseStatus.RECEIVED, papers, null, null, null, null, null, null, null, List.of());
    }

    Progress correctionRequested(Correction requested) {
        return new Progress(
                CaseStatus.CORRECTION_REQUESTED,
                papers,
                requested,
                refusal,
                acceptance,
                output,
                delivery,
                ratingToken,
                withdrawal,
                deferred);
    }

    Progress corrected(Papers corrected, Correction answered) {
        return new Progress(
                CaseStatus.RECEIVED,
                corrected,
                answered,
                refusal,
                acceptance,
                output,
                delivery,
                ratingToken,
                withdrawal,
                deferred);
    }

    Progress refused(Refusal given) {
        return new Progress(
                CaseStatus.REFUSED,
                papers,
                correction,
                given,
                acceptance,
                output,
                delivery,
                ratingToken,
                withdrawal,
                deferred);
    }

    Progress accepted(Acceptance given) {
        return new Progress(
                CaseStatus.ACCEPTED,
                papers,
                correction,
                refusal,
                given,
                output,
                delivery,
                ratingToken,
                withdrawal,
                deferred);
    }

    Progress outputReady(Output ready) {
        return new Progress(
                CaseStatus.OUTPUT_READY,
                papers,
                correction,
                refusal,
                acceptance,
                ready,
                delivery,
                ratingToken,
                withdrawal,
                deferred);
    }

    Progress completed(Delivery delivered) {
        return new Progress(
                CaseStatus.COMPLETED,
                papers,
                correction,
                refusal,
                acceptance,
                output,
                delivered,
                ratingToken,
                withdrawal,
                deferred);
    }

    Progress ratingOffered(String token) {
        return new Progress(
                status, papers, correction, refusal, acceptance, output, delivery, token, withdrawal, deferred);
    }

    Progress overridden(Correction followable) {
        return new Progress(
                status, papers, followable, refusal, acceptance, output, delivery, ratingToken, withdrawal, deferred);
    }

    Progress withdrawn(Withdrawal made) {
        return new Progress(
                CaseStatus.WITHDRAWN,
                papers,
                correction,
                refusal,
                acceptance,
                output,
                delivery,
                ratingToken,
                made,
                deferred);
    }

    Progress deferring(List<Deferred> changed) {
        return new Progress(
                status, papers, correction, refusal, acceptance, output, delivery, ratingToken, withdrawal, changed);
    }

    Progress holding(Papers more) {
        return new Progress(
                status, more, correction, refusal, acceptance, output, delivery, ratingToken, withdrawal, deferred);
    }
}
