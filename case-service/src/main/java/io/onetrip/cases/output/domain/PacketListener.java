package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.ServiceCase;

/** Hears, inside the same transaction, of what has left the window; what it throws undoes the step. */
public interface PacketListener {
    void left(ServiceCase serviceCase, HandedOut handedOut);
}
