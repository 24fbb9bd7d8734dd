package io.onetrip.approval.licences.application;

import io.onetrip.approval.licences.domain.LicenseEvents;
import io.onetrip.approval.licences.domain.Licenses;
import io.onetrip.approval.tasks.domain.Officer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revokes an issued licence; who verifies it sees since when and why. */
@Service
public class RevokeLicense {
    private final Licenses licenses;
    private final LicenseEvents events;
    private final Clock clock;

    RevokeLicense(Licenses licenses, LicenseEvents events, Clock clock) {
        this.licenses = licenses;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void revoke(String token, Officer chief, String reason, String legalBasis) {
        var license = licenses.lock(List.of(token)).stream().findFirst().orElseThrow(() -> ReadLicenses.unknown(token));
        var revocation = license.revoke(chief, reason, legalBasis, clock.instant());
        licenses.save(List.of(license));
        events.revoked(license.facts(), revocation);
    }
}
