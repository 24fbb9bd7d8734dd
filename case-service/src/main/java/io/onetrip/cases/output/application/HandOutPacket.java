package io.onetrip.cases.output.application;

import io.onetrip.cases.applicant.CitizenIdNumber;
import io.onetrip.cases.handling.application.HandOut;
import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.ItemCase;
import io.onetrip.cases.handling.domain.ServiceCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.numbering.Numbers;
import io.onetrip.cases.output.domain.Collector;
import io.onetrip.cases.output.domain.Collector.IdentityCheck;
import io.onetrip.cases.output.domain.CourierOrder;
import io.onetrip.cases.output.domain.CourierOrders;
import io.onetrip.cases.output.domain.Deposit;
import io.onetrip.cases.output.domain.Deposits;
import io.onetrip.cases.output.domain.HandedOut;
import io.onetrip.cases.output.domain.KnownCollectors;
import io.onetrip.cases.output.domain.Packet;
import io.onetrip.cases.output.domain.PacketEvents;
import io.onetrip.cases.output.domain.PacketListener;
import io.onetrip.cases.output.domain.PacketRefusals;
import io.onetrip.cases.output.domain.Packets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands results out: some of those already granted, or all of them, which completes the case. */
@Service
public class HandOutPacket {
    private final LockCase lockCase;
    private final HandOut handOut;
    private final Packets packets;
    private final CourierOrders orders;
    private final Deposits deposits;
    private final PacketEvents events;
    private final List<PacketListener> listeners;
    private final Numbers numbers;
    private final PickupCodes codes;
    private final OutputProperties properties;
    private final Clock clock;

    HandOutPacket(
            LockCase lockCase,
            HandOut handOut,
            Packets packets,
            CourierOrders orders,
            Deposits deposits,
            PacketEvents events,
            List<PacketListener> listeners,
            Numbers numbers,
            PickupCodes codes,
            OutputProperties properties,
            Clock clock) {
        this.lockCase = lockCase;
        this.handOut = handOut;
        this.packets = packets;
        this.orders = orders;
        this.deposits = deposits;
        this.events = events;
        this.listeners = listeners;
        this.numbers = numbers;
        this.codes = codes;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Who comes for what.
     *
     * @param pickupCode with {@code identityEnding}, or both null when the clerk has seen the papers
     * @param items null for everything
     */
    public record Collection(
            String collectorName,
            @Nullable CitizenIdNumber collectorIdNumber,
            @Nullable String pickupCode,
            @Nullable String identityEnding,
            @Nullable List<String> items) {}

    @Transactional
    public ServiceCase handOut(CaseNumber number, Clerk clerk, Collection collection) {
        var locked = lockCase.open(number, clerk);
        if (orders.of(number).isPresent()) throw PacketRefusals.withCourier();
        if (deposits.of(number).isPresent()) throw PacketRefusals.inCabinet();
        var packet = packets.of(number);
        var collector = collector(locked, packet, collection);
        if (isWhole(locked, packet, collection.items())) packet.requireNotHeld();
        return isWhole(locked, packet, collection.items())
                ? complete(locked, packet, clerk, collector)
                : part(locked, packet, clerk, collector, Objects.requireNonNull(collection.items()));
    }

    /**
     * The packet has left the window, held or not: what the courier says is a fact.
     *
     * @return false when no such order waits
     */
    @Transactional
    public boolean takenByCourier(String orderNumber, String trackingNumber) {
        var order = orders.find(orderNumber).orElse(null);
        if (order == null) return false;
        if (order.state() == CourierOrder.State.TAKEN) return trackingNumber.equals(order.trackingNumber());
        var locked = lockCase.open(order.caseNumber(), order.clerk());
        orders.save(order.taken(trackingNumber));
        var recipient = new Collector(order.recipient().name(), null, IdentityCheck.COURIER);
        complete(locked, packets.of(order.caseNumber()), order.clerk(), recipient);
        return true;
    }

    void takenFromCabinet(Deposit deposit, String identityEnding) {
        var locked = lockCase.open(deposit.caseNumber(), deposit.clerk());
        var name = KnownCollectors.of(locked)
                .endingWith(identityEnding)
                .orElseThrow(PacketRefusals::codeWrong)
                .name();
        var packet = packets.of(deposit.caseNumber());
        packet.requireNotHeld();
        complete(locked, packet, deposit.clerk(), new Collector(name, null, IdentityCheck.CABINET_CODE));
    }

    /** Once all is answered, whoever takes all that is left takes the packet. */
    private static boolean isWhole(ServiceCase locked, Packet packet, @Nullable List<String> items) {
        if (items == null) return true;
        var left = packet.collectable(locked).stream().map(ItemCase::id).toList();
        return locked.progress().status() == CaseStatus.OUTPUT_READY
                && new HashSet<>(items).equals(new HashSet<>(left));
    }

    private ServiceCase complete(ServiceCase locked, Packet packet, Clerk clerk, Collector collector) {
        var left = packet.collectable(locked);
        var completed = handOut.handOut(locked.number(), clerk, collector.name(), collector.idNumber());
        var output = Objects.requireNonNull(completed.progress().output());
        leave(completed, packet, HandedOut.of(output.number(), clock.instant(), clerk, collector, left));
        return completed;
    }

    private ServiceCase part(ServiceCase locked, Packet packet, Clerk clerk, Collector collector, List<String> items) {
        packet.requireCollectable(locked, items);
        var chosen = packet.collectable(locked).stream()
                .filter(item -> items.contains(item.id()))
                .toList();
        var handedOut = HandedOut.of(numbers.nextOutput(), clock.instant(), clerk, collector, chosen);
        leave(locked, packet, handedOut);
        events.partlyDelivered(locked, handedOut);
        return locked;
    }

    private void leave(ServiceCase serviceCase, Packet packet, HandedOut handedOut) {
        packets.save(packet.handedOut(handedOut));
        listeners.forEach(listener -> listener.left(serviceCase, handedOut));
    }

    private Collector collector(ServiceCase locked, Packet packet, Collection collection) {
        var code = collection.pickupCode();
        var ending = collection.identityEnding();
        if (Stream.of(code, ending).allMatch(HandOutPacket::isBlank)) {
            if (properties.codeRequired()) throw PacketRefusals.codeMissing();
            return new Collector(collection.collectorName(), collection.collectorIdNumber(), IdentityCheck.PAPERS_SEEN);
        }
        if (code == null || ending == null || isBlank(code) || isBlank(ending)) throw PacketRefusals.codeMissing();
        var known = KnownCollectors.of(locked);
        if (known.isNobody() && collection.collectorIdNumber() == null) throw PacketRefusals.collectorUnknown();
        if (!codes.fits(packet, code)
                || (known.endingWith(ending).isEmpty() && !known.sends(collection.collectorIdNumber(), ending)))
            throw PacketRefusals.codeWrong();
        return new Collector(
                collection.collectorName(), collection.collectorIdNumber(), IdentityCheck.CODE_AND_IDENTITY);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
