package io.onetrip.cases.handling.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.Optional;

/** All cases. */
public interface Cases {
    void add(ServiceCase received);

    Optional<ServiceCase> find(CaseNumber number);

    /** Finds the case and keeps every other change of it waiting until the transaction ends. */
    Optional<ServiceCase> lock(CaseNumber number);

    /** The number of the case whose receipt carries this token. */
    Optional<CaseNumber> numberOf(String progressToken);

    void save(ServiceCase changed);
}
