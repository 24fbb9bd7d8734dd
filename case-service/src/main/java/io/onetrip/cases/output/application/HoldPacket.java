package io.onetrip.cases.output.application;

import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.CourierOrders;
import io.onetrip.cases.output.domain.Deposits;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.PacketEvents;
import io.onetrip.cases.output.domain.PacketRefusals;
import io.onetrip.cases.output.domain.Packets;
import java.time.Clock;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a packet back with a reason, and lets it go again; the case may still be on its way. */
@Service
public class HoldPacket {
    private final LockCase lockCase;
    private final Packets packets;
    private final CourierOrders orders;
    private final Deposits deposits;
    private final PacketEvents events;
    private final Clock clock;

    HoldPacket(
            LockCase lockCase,
            Packets packets,
            CourierOrders orders,
            Deposits deposits,
            PacketEvents events,
            Clock clock) {
        this.lockCase = lockCase;
        this.packets = packets;
        this.orders = orders;
        this.deposits = deposits;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ReadPacket.Found hold(CaseNumber number, Clerk clerk, String reason) {
        return change(number, clerk, (_, packet) -> packet.held(reason, clerk, clock.instant()));
    }

    @Transactional
    public ReadPacket.Found release(CaseNumber number, Clerk clerk) {
        return change(number, clerk, this::released);
    }

    private Packet released(ServiceCase serviceCase, Packet packet) {
        var deposit = deposits.of(packet.number());
        var lost = !packet.revoked(serviceCase).isEmpty();
        if (lost && deposit.filter(packet::isHeldSince).isPresent()) throw PacketRefusals.revokedInCabinet();
        return packet.released();
    }

    private ReadPacket.Found change(CaseNumber number, Clerk clerk, BiFunction<ServiceCase, Packet, Packet> step) {
        var serviceCase = lockCase.open(number, clerk);
        var changed = step.apply(serviceCase, packets.of(number));
        packets.save(changed);
        events.holdChanged(serviceCase, clerk, changed.hold() != null);
        return new ReadPacket.Found(
                serviceCase,
                changed,
                orders.of(number).orElse(null),
                deposits.of(number).orElse(null));
    }
}
