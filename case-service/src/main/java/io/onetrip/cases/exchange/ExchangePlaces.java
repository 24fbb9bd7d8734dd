package io.onetrip.cases.exchange;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** An export may run for minutes: one at a time of each account, so that nobody's take all connections. */
@Component
class ExchangePlaces {
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    /** Free again when it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws ExchangeBusy while an export of the account runs */
    Place take(String account) {
        if (!running.add(account)) throw new ExchangeBusy();
        return () -> running.remove(account);
    }
}
