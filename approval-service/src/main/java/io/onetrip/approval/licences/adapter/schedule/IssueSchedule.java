package io.onetrip.approval.licences.adapter.schedule;

import io.onetrip.approval.licences.application.IssueLicenses;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for licences that need no hand; every replica may, for each takes others. */
@Component
class IssueSchedule {
    /** Licences issued in one transaction. */
    private static final int BATCH = 100;

    private final IssueLicenses issueLicenses;

    IssueSchedule(IssueLicenses issueLicenses) {
        this.issueLicenses = issueLicenses;
    }

    @Scheduled(fixedDelayString = "${onetrip.licences.pause:500ms}")
    void look() {
        while (issueLicenses.issueAuthorised(BATCH) == BATCH)
            ;
    }
}
