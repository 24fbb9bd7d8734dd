package io.onetrip.cases.output.application;

import io.onetrip.cases.handling.application.FindByToken;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.Packets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a packet to the hall, and to who holds the receipt. */
@Service
public class ReadPacket {
    private final FindCase findCase;
    private final FindByToken findByToken;
    private final Packets packets;

    ReadPacket(FindCase findCase, FindByToken findByToken, Packets packets) {
        this.findCase = findCase;
        this.findByToken = findByToken;
        this.packets = packets;
    }

    /** A packet and the case it answers. */
    public record Found(ServiceCase serviceCase, Packet packet) {}

    @Transactional(readOnly = true)
    public Found read(CaseNumber number, Clerk clerk) {
        return of(findCase.find(number, clerk));
    }

    @Transactional(readOnly = true)
    public Found read(String progressToken) {
        return of(findByToken.find(progressToken));
    }

    private Found of(ServiceCase serviceCase) {
        return new Found(serviceCase, packets.of(serviceCase.number()));
    }
}
