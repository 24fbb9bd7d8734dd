package io.onetrip.cases.output.application;

import io.onetrip.cases.handling.application.LockCase;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.Courier;
import io.onetrip.cases.output.domain.CourierOrder;
import io.onetrip.cases.output.domain.CourierOrder.Recipient;
import io.onetrip.cases.output.domain.CourierOrder.State;
import io.onetrip.cases.output.domain.CourierOrders;
import io.onetrip.cases.output.domain.Deposits;
import io.onetrip.cases.output.domain.PacketRefusals;
import io.onetrip.cases.output.domain.Packets;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a complete packet fetched by a courier, and takes the order back while the courier has not begun. */
@Service
public class OrderCourier {
    private final LockCase lockCase;
    private final Packets packets;
    private final CourierOrders orders;
    private final Deposits deposits;
    private final Courier courier;
    private final Clock clock;

    OrderCourier(
            LockCase lockCase, Packets packets, CourierOrders orders, Deposits deposits, Courier courier, Clock clock) {
        this.lockCase = lockCase;
        this.packets = packets;
        this.orders = orders;
        this.deposits = deposits;
        this.courier = courier;
        this.clock = clock;
    }

    @Transactional
    public CourierOrder order(CaseNumber number, Clerk clerk, Recipient recipient) {
        var locked = lockCase.open(number, clerk);
        if (locked.progress().status() != CaseStatus.OUTPUT_READY) throw locked.nothingToHandOut();
        packets.of(number).requireNotHeld();
        if (orders.of(number).isPresent()) throw PacketRefusals.withCourier();
        if (deposits.of(number).isPresent()) throw PacketRefusals.inCabinet();
        var order = new CourierOrder(
                UUID.randomUUID().toString(), number, State.ORDERED, recipient, clerk, clock.instant(), null);
        orders.save(order);
        return order;
    }

    @Transactional
    public void cancel(CaseNumber number, Clerk clerk) throws IOException {
        lockCase.open(number, clerk);
        var order = orders.lock(number).orElseThrow(PacketRefusals::notWithCourier);
        if (order.state() == State.SENT && !courier.withdraw(order)) throw PacketRefusals.withCourier();
        orders.remove(order);
    }
}
