package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.CorrectionOverride;
import io.onetrip.cases.numbering.CaseNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a second correction notice go out; it stands in the case, on its time line and in the audit chain. */
@Service
public class OverrideCorrection {
    private final CaseAccess access;
    private final Clock clock;

    OverrideCorrection(CaseAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public void override(CaseNumber number, String supervisorId, String supervisorName, String reason) {
        access.change(
                number,
                found -> found.overrideCorrection(
                        new CorrectionOverride(clock.instant(), supervisorId, supervisorName, reason)));
    }
}
