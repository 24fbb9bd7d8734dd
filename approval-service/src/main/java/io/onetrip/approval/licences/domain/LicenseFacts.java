package io.onetrip.approval.licences.domain;

import io.onetrip.approval.tasks.domain.Officer;
import java.time.Instant;
import java.util.List;

/**
 * What the decision says of a licence; it does not change.
 *
 * @param token 22 characters by which it is verified in public
 * @param taskId the item case number
 * @param conditions that the grant is bound to
 * @param awaited whether the department's own system says more of it before it is sealed by authority
 */
public record LicenseFacts(
        String token,
        String number,
        String name,
        String holder,
        String taskId,
        String caseNumber,
        String hall,
        String itemId,
        String itemName,
        String department,
        Officer decidedBy,
        Instant decidedAt,
        List<String> conditions,
        boolean awaited) {
    public LicenseFacts {
        conditions = List.copyOf(conditions);
    }
}
