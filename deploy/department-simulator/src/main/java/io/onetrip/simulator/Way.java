package io.onetrip.simulator;

/** How a system hears of its tasks and answers them. */
public enum Way {
    /** Asks once a second, claims and decides one by one. */
    POLL,
    /** Waits at the feed, claims and decides one by one. */
    LONG_POLL,
    /** Is told, claims and decides one by one; asks the feed at the start and now and then, for nothing to be missed. */
    WEBHOOK,
    /** Waits at the feed, claims and decides all that came in one request each, and pushes their licences likewise. */
    BATCH
}
