package io.onetrip.cases.output.application;

import io.onetrip.cases.output.domain.Courier;
import io.onetrip.cases.output.domain.Courier.Taken;
import io.onetrip.cases.output.domain.CourierOrders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings orders to the courier and tracking numbers back; what fails is tried again with the next round. */
@Component
class RelayCourierOrders {
    private static final Logger LOG = LoggerFactory.getLogger(RelayCourierOrders.class);
    private static final int AT_ONCE = 50;

    private final CourierOrders orders;
    private final Courier courier;
    private final HandOutPacket handOut;
    private final TransactionTemplate transaction;

    RelayCourierOrders(CourierOrders orders, Courier courier, HandOutPacket handOut, TransactionTemplate transaction) {
        this.orders = orders;
        this.courier = courier;
        this.handOut = handOut;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${onetrip.courier.pause-seconds:5}", timeUnit = TimeUnit.SECONDS)
    void relay() {
        try {
            transaction.executeWithoutResult(_ -> recall());
            transaction.executeWithoutResult(_ -> send());
            for (var taken : courier.taken()) take(taken);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The courier cannot be reached; tried again in a moment", failed);
        }
    }

    /** One answer that fails does not keep the others waiting. */
    private void take(Taken taken) throws IOException {
        try {
            courier.acknowledge(taken, handOut.takenByCourier(taken.orderNumber(), taken.trackingNumber()));
        } catch (RuntimeException failed) {
            LOG.warn("The answer {} is read again in a moment", taken.receipt(), failed);
        }
    }

    /** What is held must not be fetched; whoever has begun is not stopped any more. */
    private void recall() {
        for (var order : orders.lockHeld(AT_ONCE)) {
            try {
                if (courier.withdraw(order)) orders.save(order.recalled());
            } catch (IOException unreachable) {
                throw new UncheckedIOException(unreachable);
            }
        }
    }

    /** Told first and marked then: after a crash in between the courier is told the same once more. */
    private void send() {
        for (var order : orders.lockUnsent(AT_ONCE)) {
            try {
                courier.order(order);
            } catch (IOException unreachable) {
                throw new UncheckedIOException(unreachable);
            }
            orders.save(order.sent());
        }
    }
}
