package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;

/**
 * One use of a seal, as its triplicate slip (三联单) has it: copies for the department, the hall and the discipline.
 *
 * @param signer whose act is sealed: who decided, or the keeper who sealed by hand
 * @param keeper the chief representative who answers for it
 */
public record SealUse(
        String number,
        String sealId,
        String sealName,
        LicenseFacts license,
        Officer signer,
        Officer keeper,
        Instant usedAt) {}
