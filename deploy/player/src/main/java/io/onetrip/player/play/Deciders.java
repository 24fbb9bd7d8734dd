package io.onetrip.player.play;

import io.onetrip.player.http.Account;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Whoever decides the items of the run's cases. */
public interface Deciders extends AutoCloseable {
    /**
     * To be called before the case is accepted.
     *
     * @param items of the plan
     * @param clerk who may look at the case
     */
    Decisions expect(String caseNumber, JsonNode items, Account clerk);

    @Override
    void close();

    /** What becomes of one case. */
    interface Decisions {
        /** True once all items are decided, false once only a system that fails all the time holds it up. */
        boolean await(Duration patience) throws InterruptedException;
    }
}
