package io.onetrip.cases.handling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a case was accepted and by whom; its clock runs from here (行政许可法 42).
 *
 * @param clerk who accepted it, or who took in what nobody answered
 * @param deemedAt when silence became acceptance (行政许可法 32(4)); null where somebody accepted
 */
public record Acceptance(
        Instant acceptedAt, Clerk clerk, @Nullable Instant deemedAt) {

    /** Never before the receipt, even when the clock of the machine was put back. */
    static Acceptance by(Clerk clerk, Intake intake, Instant now) {
        return new Acceptance(now.isBefore(intake.receivedAt()) ? intake.receivedAt() : now, clerk, null);
    }

    /** Counts from the day the papers were received. */
    static Acceptance deemed(Intake intake, Instant papersReceivedAt, Instant now) {
        return new Acceptance(papersReceivedAt, intake.clerk(), now);
    }
}
