package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import org.springframework.stereotype.Component;

/** Keeps every other change of a case waiting while something beside it changes, in the caller's transaction. */
@Component
public class LockCase {
    private final Cases cases;

    LockCase(Cases cases) {
        this.cases = cases;
    }

    /** Whatever has become of the case. */
    public ServiceCase any(CaseNumber number) {
        return cases.lock(number).orElseThrow(() -> CaseAccess.notFound(number));
    }

    /** A case of the clerk's hall that has been accepted and not handed out yet. */
    public ServiceCase open(CaseNumber number, Clerk clerk) {
        var locked = cases.lock(number).orElseThrow(() -> CaseAccess.notFound(number));
        locked.requireOutput(clerk);
        var status = locked.progress().status();
        if (status != CaseStatus.ACCEPTED && status != CaseStatus.OUTPUT_READY) throw locked.nothingToHandOut();
        return locked;
    }
}
