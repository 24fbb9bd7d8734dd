package io.onetrip.cases.handling.domain;

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
        @Nullable String ratingToken) {

    static Progress received(Papers papers) {
        return new Progress(CaseStatus.RECEIVED, papers, null, null, null, null, null, null);
    }

    Progress correctionRequested(Correction requested) {
        return new Progress(
                CaseStatus.CORRECTION_REQUESTED, papers, requested, refusal, acceptance, output, delivery, ratingToken);
    }

    Progress corrected(Papers corrected, Correction answered) {
        return new Progress(
                CaseStatus.RECEIVED, corrected, answered, refusal, acceptance, output, delivery, ratingToken);
    }

    Progress refused(Refusal given) {
        return new Progress(CaseStatus.REFUSED, papers, correction, given, acceptance, output, delivery, ratingToken);
    }

    Progress accepted(Acceptance given) {
        return new Progress(CaseStatus.ACCEPTED, papers, correction, refusal, given, output, delivery, ratingToken);
    }

    Progress outputReady(Output ready) {
        return new Progress(
                CaseStatus.OUTPUT_READY, papers, correction, refusal, acceptance, ready, delivery, ratingToken);
    }

    Progress completed(Delivery delivered) {
        return new Progress(
                CaseStatus.COMPLETED, papers, correction, refusal, acceptance, output, delivered, ratingToken);
    }

    Progress ratingOffered(String token) {
        return new Progress(status, papers, correction, refusal, acceptance, output, delivery, token);
    }
}
