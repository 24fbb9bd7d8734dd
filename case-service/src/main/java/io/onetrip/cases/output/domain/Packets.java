package io.onetrip.cases.output.domain;

import io.onetrip.cases.numbering.CaseNumber;

/** All packets; one that nothing has happened to is untouched. */
public interface Packets {
    Packet of(CaseNumber number);

    void save(Packet changed);
}
