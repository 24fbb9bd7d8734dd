package io.onetrip.cases.online;

import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that came without a window.
 *
 * @param account who handed it in
 * @param entrustment the letter of an agent, the proof of a legal representative
 * @param waitingSince since when the applicant waits for the hall's word; null once it has been said
 * @param claim the clerk who took it on and stays responsible
 */
record OnlineCase(
        CaseNumber number,
        String account,
        UUID draft,
        String hall,
        Capacity capacity,
        @Nullable MaterialFile entrustment,
        Instant submittedAt,
        @Nullable Instant waitingSince,
        @Nullable Claim claim) {

    record Claim(String clerkId, String clerkName, Instant at) {}
}
