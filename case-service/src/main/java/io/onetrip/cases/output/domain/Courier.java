package io.onetrip.cases.output.domain;

import java.io.IOException;
import java.util.List;

/**
 * A courier service. It may be told the same twice, and its answers are read until they are acknowledged, so that neither
 * a crash nor a courier who is away loses an order.
 */
public interface Courier {
    void order(CourierOrder order) throws IOException;

    /** @return false when the courier has begun already */
    boolean withdraw(CourierOrder order) throws IOException;

    /** Packets taken over since, the earliest first. */
    List<Taken> taken() throws IOException;

    /** @param known false where no such order waits: kept aside for people to look at */
    void acknowledge(Taken taken, boolean known) throws IOException;

    /** @param receipt what the courier's answer is acknowledged by */
    record Taken(String orderNumber, String trackingNumber, String receipt) {}
}
