package io.onetrip.cases.output.application;

import io.onetrip.cases.handling.domain.CaseEvent;
import io.onetrip.cases.handling.domain.CaseListener;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.output.domain.PacketEvents;
import io.onetrip.cases.output.domain.Packets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds a packet back of which a result was revoked before anybody came for it, wherever the packet lies. */
@Component
class HoldRevoked implements CaseListener {
    private final Packets packets;
    private final PacketEvents events;
    private final Clock clock;

    HoldRevoked(Packets packets, PacketEvents events, Clock clock) {
        this.packets = packets;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void happened(ServiceCase serviceCase, List<CaseEvent> happened) {
        for (var event : happened)
            if (event instanceof CaseEvent.ResultRevoked(var revoked)) hold(serviceCase, revoked);
    }

    private void hold(ServiceCase serviceCase, RevokedResult revoked) {
        var packet = packets.of(serviceCase.number());
        if (packet.collected().contains(revoked.itemId())) return;
        packets.save(packet.heldFor(revoked, clock.instant()));
        events.heldForRevoked(serviceCase, revoked);
    }
}
