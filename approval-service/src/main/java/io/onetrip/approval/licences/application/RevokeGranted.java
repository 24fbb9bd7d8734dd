package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.LicenseEvents;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revokes what was granted on a commitment that turned out to be broken (国办发〔2020〕42号; 行政许可法 69). */
@Service
public class RevokeGranted {
    private static final String LEGAL_BASIS = "国办发〔2020〕42号; 行政许可法 第69条";
    private final Licenses licenses;
    private final LicenseEvents events;
    private final Clock clock;

    RevokeGranted(Licenses licenses, LicenseEvents events, Clock clock) {
        this.licenses = licenses;
        this.events = events;
        this.clock = clock;
    }

    /** @param by of the department that granted, which verified the commitment */
    @Transactional
    public void revoke(String taskId, Officer by, String reason) {
        var granted = licenses.lockOfTask(taskId);
        var now = clock.instant();
        for (var license : granted)
            license.revokeWithGrant(by, reason, LEGAL_BASIS, now)
                    .ifPresent(revocation -> events.revoked(license.facts(), revocation));
        licenses.save(granted);
    }
}
