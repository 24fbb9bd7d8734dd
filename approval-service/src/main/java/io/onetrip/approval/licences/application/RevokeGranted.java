package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.LicenseEvents;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revokes all that was granted with a task, on the grounds that another part has found. */
@Service
public class RevokeGranted {
    private final Licenses licenses;
    private final LicenseEvents events;
    private final Clock clock;

    RevokeGranted(Licenses licenses, LicenseEvents events, Clock clock) {
        this.licenses = licenses;
        this.events = events;
        this.clock = clock;
    }

    /** @param by of the department that granted */
    @Transactional
    public void revoke(String taskId, Officer by, String reason, String legalBasis) {
        var granted = licenses.lockOfTask(taskId);
        var now = clock.instant();
        for (var license : granted)
            license.revokeWithGrant(by, reason, legalBasis, now)
                    .ifPresent(revocation -> events.revoked(license.facts(), revocation));
        licenses.save(granted);
    }
}
