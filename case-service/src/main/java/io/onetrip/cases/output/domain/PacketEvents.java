package io.onetrip.cases.output.domain;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.RevokedResult;
import io.onetrip.cases.handling.domain.ServiceCase;

/** Tells others of a packet. */
public interface PacketEvents {
    void partlyDelivered(ServiceCase serviceCase, HandedOut handedOut);

    /** Into the audit chain of the case only. */
    void holdChanged(ServiceCase serviceCase, Clerk clerk, boolean held);

    /** Likewise. */
    void heldForRevoked(ServiceCase serviceCase, RevokedResult revoked);
}
