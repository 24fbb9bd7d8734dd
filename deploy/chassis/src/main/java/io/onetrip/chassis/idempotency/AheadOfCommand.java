package io.onetrip.chassis.idempotency;

import jakarta.servlet.http.HttpServletRequest;

/** Does what may take long and changes nothing, such as asking the network, before the transaction of a command begins. */
public interface AheadOfCommand {
    /** @param command its body may be read; what is found out is left in its attributes, also of one that is answered again */
    void before(HttpServletRequest command);
}
