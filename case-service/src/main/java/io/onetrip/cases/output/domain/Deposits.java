package io.onetrip.cases.output.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.List;
import java.util.Optional;

/** What lies in the self-service cabinets of the halls; one packet to a slot. */
public interface Deposits {
    Optional<Deposit> of(CaseNumber number);

    List<Deposit> in(String hall, String cabinet);

    /** @return false when the slot is taken */
    boolean add(Deposit deposit);

    void remove(Deposit deposit);
}
