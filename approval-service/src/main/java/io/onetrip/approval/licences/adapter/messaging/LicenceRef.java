package io.onetrip.approval.licences.adapter.messaging;

import io.onetrip.approval.licences.domain.LicenseFacts;

/**
 * The licence that a message tells of.
 *
 * @param itemCaseNumber the task that it was issued on
 * @param verification token of its public page
 */
record LicenceRef(
        String caseNumber,
        String itemCaseNumber,
        String itemId,
        String department,
        String number,
        String name,
        String verification) {
    static LicenceRef of(LicenseFacts license) {
        return new LicenceRef(
                license.caseNumber(),
                license.taskId(),
                license.itemId(),
                license.department(),
                license.number(),
                license.name(),
                license.token());
    }
}
