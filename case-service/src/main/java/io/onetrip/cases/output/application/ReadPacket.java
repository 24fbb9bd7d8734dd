package io.onetrip.cases.output.application;

import io.onetrip.cases.handling.application.FindByToken;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.CourierOrder;
import io.onetrip.cases.output.domain.CourierOrders;
import io.onetrip.cases.output.domain.Deposit;
import io.onetrip.cases.output.domain.Deposits;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.Packets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a packet to the hall, and to who holds the receipt. */
@Service
public class ReadPacket {
    private final FindCase findCase;
    private final FindByToken findByToken;
    private final Packets packets;
    private final CourierOrders orders;
    private final Deposits deposits;

    ReadPacket(FindCase findCase, FindByToken findByToken, Packets packets, CourierOrders orders, Deposits deposits) {
        this.findCase = findCase;
        this.findByToken = findByToken;
        this.packets = packets;
        this.orders = orders;
        this.deposits = deposits;
    }

    /** A packet, the case it answers, the courier who was ordered for it, the slot it lies in. */
    public record Found(
            ServiceCase serviceCase,
            Packet packet,
            @Nullable CourierOrder courier,
            @Nullable Deposit deposit) {}

    @Transactional(readOnly = true)
    public Found read(CaseNumber number, Clerk clerk) {
        return of(findCase.find(number, clerk));
    }

    @Transactional(readOnly = true)
    public Found read(String progressToken) {
        return of(findByToken.find(progressToken));
    }

    private Found of(ServiceCase serviceCase) {
        return new Found(
                serviceCase,
                packets.of(serviceCase.number()),
                orders.of(serviceCase.number()).orElse(null),
                deposits.of(serviceCase.number()).orElse(null));
    }
}
