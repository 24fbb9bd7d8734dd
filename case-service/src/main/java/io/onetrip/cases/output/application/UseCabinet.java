package io.onetrip.cases.output.application;

import io.onetrip.cases.guesses.Guesses;
import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.CourierOrders;
import io.onetrip.cases.output.domain.Deposit;
import io.onetrip.cases.output.domain.Deposits;
import io.onetrip.cases.output.domain.KnownCollectors;
import io.onetrip.cases.output.domain.PacketRefusals;
import io.onetrip.cases.output.domain.Packets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a complete packet into a self-service cabinet, takes it back, and opens the slot to who has its code. */
@Service
public class UseCabinet {
    private final LockCase lockCase;
    private final Packets packets;
    private final CourierOrders orders;
    private final Deposits deposits;
    private final CabinetCodes codes;
    private final HandOutPacket handOut;
    private final Guesses guesses;
    private final OutputProperties properties;
    private final Clock clock;

    UseCabinet(
            LockCase lockCase,
            Packets packets,
            CourierOrders orders,
            Deposits deposits,
            CabinetCodes codes,
            HandOutPacket handOut,
            Guesses guesses,
            OutputProperties properties,
            Clock clock) {
        this.lockCase = lockCase;
        this.packets = packets;
        this.orders = orders;
        this.deposits = deposits;
        this.codes = codes;
        this.handOut = handOut;
        this.guesses = guesses;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public Deposit place(CaseNumber number, Clerk clerk, String cabinet, String slot) {
        var locked = lockCase.open(number, clerk);
        if (locked.progress().status() != CaseStatus.OUTPUT_READY) throw locked.nothingToHandOut();
        if (KnownCollectors.of(locked).isNobody()) throw PacketRefusals.nobodyForCabinet();
        packets.of(number).requireNotHeld();
        if (orders.of(number).isPresent()) throw PacketRefusals.withCourier();
        if (deposits.of(number).isPresent()) throw PacketRefusals.inCabinet();
        var deposit = new Deposit(number, cabinet, slot, clerk, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!deposits.add(deposit)) throw PacketRefusals.slotTaken();
        return deposit;
    }

    @Transactional
    public void takeBack(CaseNumber number, Clerk clerk) {
        lockCase.open(number, clerk);
        deposits.remove(deposits.of(number).orElseThrow(PacketRefusals::notInCabinet));
    }

    /** A slot that opens is a hand-out; who may open it has the code and knows the end of the number. */
    @Transactional
    public Deposit open(Clerk terminal, String cabinet, String code, String identityEnding) {
        var guessedAt = "cabinet:%s:%s".formatted(terminal.hall(), cabinet);
        if (!guesses.mayTry(guessedAt, properties.wrongCabinetCodesPerDay())) throw PacketRefusals.cabinetLocked();
        var deposit = deposits.in(terminal.hall(), cabinet).stream()
                .filter(each -> codes.opens(each, code))
                .findFirst()
                .orElseThrow(PacketRefusals::codeWrong);
        handOut.takenFromCabinet(deposit, identityEnding);
        deposits.remove(deposit);
        guesses.right(guessedAt);
        return deposit;
    }
}
