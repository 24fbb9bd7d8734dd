package io.onetrip.chassis.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** How much waits to be sent and for how long; asked of the table when someone looks. */
final class OutboxMetrics implements MeterBinder {
    private final OutboxTable outbox;

    OutboxMetrics(OutboxTable outbox) {
        this.outbox = outbox;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "onetrip.outbox.depth", "events waiting to be sent", OutboxTable.Depth::waiting);
        gauge(registry, "onetrip.outbox.refused", "events the broker will never take", OutboxTable.Depth::refused);
        gauge(registry, "onetrip.outbox.lag.seconds", "age of the oldest waiting event", OutboxTable.Depth::seconds);
    }

    private void gauge(
            MeterRegistry registry, String name, String description, ToDoubleFunction<OutboxTable.Depth> value) {
        Gauge.builder(name, () -> read(value)).description(description).register(registry);
    }

    private double read(ToDoubleFunction<OutboxTable.Depth> value) {
        try {
            return value.applyAsDouble(outbox.depth());
        } catch (DataAccessException | TransactionException unknown) {
            return Double.NaN;
        }
    }
}
