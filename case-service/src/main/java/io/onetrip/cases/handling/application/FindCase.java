package io.onetrip.cases.handling.application;

import io.onetrip.cases.handling.domain.Cases;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a case to the hall that took it in. */
@Service
public class FindCase {
    private final Cases cases;

    FindCase(Cases cases) {
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    public ServiceCase find(CaseNumber number, Clerk clerk) {
        var found = cases.find(number).orElseThrow(() -> CaseAccess.notFound(number));
        found.requireHall(clerk);
        return found;
    }
}
