package io.onetrip.chassis.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** How many events wait for an operator or for a missing one; asked of the tables when someone looks. */
final class InboxMetrics implements MeterBinder {
    private final Backlog backlog;

    InboxMetrics(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("onetrip.inbox.dead.letters", () -> read(backlog::countDeadLetters))
                .description("events that could not be applied and wait for an operator")
                .register(registry);
        Gauge.builder("onetrip.inbox.parked", () -> read(backlog::countParked))
                .description("events that wait for a missing one")
                .register(registry);
    }

    private static double read(LongSupplier count) {
        try {
            return count.getAsLong();
        } catch (DataAccessException | TransactionException unknown) {
            return Double.NaN;
        }
    }
}
