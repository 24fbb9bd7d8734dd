package io.onetrip.cases.handling.domain;

import io.onetrip.cases.handling.domain.CaseEvent.Corrected;
import io.onetrip.cases.handling.domain.CaseEvent.CorrectionOverridden;
import io.onetrip.cases.handling.domain.CaseEvent.CorrectionRequested;
import java.time.Instant;
import java.util.List;

/** The one notice of what is wrong (一次告知), and what was handed in upon it. */
record Corrections(Intake intake, Progress progress) {

    /** At most one, complete: a later demand would break 行政许可法 72(4), unless a supervisor answers for it. */
    CaseStep request(Clerk clerk, List<Wrong> wrong, Instant now) {
        var earlier = progress.correction();
        if (earlier != null && earlier.override() == null) throw Refusals.correctionAlreadyRequested();
        if (progress.status() != CaseStatus.RECEIVED) throw Refusals.notReceived(progress.status());
        var materials = Wrong.ids(wrong, Wrong.Subject.MATERIAL);
        intake.plan().requireMaterials(materials);
        intake.plan()
                .requireFields(
                        Wrong.ids(wrong, Wrong.Subject.FIELD),
                        progress.papers().form().keySet());
        intake.plan()
                .requireNoneShared(materials.stream()
                        .filter(id -> !progress.papers().holds(id))
                        .toList());
        var correction = Correction.requested(now, clerk, wrong, earlier);
        return new CaseStep(
                progress.correctionRequested(correction), List.of(new CorrectionRequested(correction, clerk)));
    }

    /** Lets one more notice go out, after the first was answered. */
    CaseStep override(CorrectionOverride override) {
        var given = progress.correction();
        if (given == null || given.override() != null || progress.status() != CaseStatus.RECEIVED) {
            throw Refusals.nothingToOverride();
        }
        return new CaseStep(
                progress.overridden(given.followable(override)), List.of(new CorrectionOverridden(override)));
    }

    CaseStep answer(Papers corrections, Instant now) {
        var requested = progress.correction();
        if (progress.status() != CaseStatus.CORRECTION_REQUESTED || requested == null) {
            throw Refusals.correctionNotRequested();
        }
        corrections.requireAnswerTo(asked());
        var corrected = progress.papers().correctedBy(corrections.checkedAgainst(intake.plan()));
        return new CaseStep(progress.corrected(corrected, requested.answered(now)), List.of(new Corrected(now)));
    }

    /** Under another plan nothing of the notice may be left to answer. */
    CaseStep replanned(Instant now) {
        var requested = progress.correction();
        if (progress.status() != CaseStatus.CORRECTION_REQUESTED || requested == null || !asked().isEmpty())
            return new CaseStep(progress, List.of());
        return new CaseStep(
                progress.corrected(progress.papers(), requested.answered(now)), List.of(new Corrected(now)));
    }

    /** What the open notice still asks for. */
    List<Wrong> asked() {
        var requested = progress.correction();
        if (progress.status() != CaseStatus.CORRECTION_REQUESTED || requested == null) return List.of();
        return requested.stillAsked(intake.plan(), intake.replannings());
    }
}
