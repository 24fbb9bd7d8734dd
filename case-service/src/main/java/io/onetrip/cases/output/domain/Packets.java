package io.onetrip.cases.output.domain;

import io.onetrip.cases.numbering.CaseNumber;
import java.util.Collection;
import java.util.List;

/** All packets; one that nothing has happened to is untouched. */
public interface Packets {
    Packet of(CaseNumber number);

    /** Of many cases at once; of those only that something has happened to. */
    List<Packet> of(Collection<CaseNumber> numbers);

    void save(Packet changed);
}
