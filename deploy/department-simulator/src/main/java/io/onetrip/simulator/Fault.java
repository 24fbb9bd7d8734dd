package io.onetrip.simulator;

/** What can be wrong with a system; the first five are hard on the platform, the others break the contract. */
public enum Fault {
    /** Takes one to three seconds for each task. */
    SLOW,
    /** Decides nothing; its endpoint answers 500, or hangs. */
    DEAD,
    /** Sends each command twice, with the same key. */
    REPEATING,
    /** Takes the newest first and claims after it has decided. */
    OUT_OF_ORDER,
    /** Sends unknown tasks, tasks twice and incomplete decisions among the right ones. */
    WRONG_ROWS,

    /** Commands carry no Idempotency-Key. */
    NO_KEY,
    /** One key for different commands. */
    REUSED_KEY,
    /** Refuses without reason and legal basis. */
    NO_BASIS,
    /** Announces licences that follow and never pushes them. */
    KEEPS_LICENCES,
    /** Pushes licences before it has granted. */
    LICENCE_FIRST,
    /** Reads the feed from the same place again and again. */
    IGNORES_NEXT,
    /** Asks twenty times a second while nothing comes. */
    POLLS_TOO_OFTEN,
    /** Does not look at the signature. */
    TRUSTS_ANYONE,
    /** Answers webhooks after its work is done, long after the limit. */
    LATE_WEBHOOK,
    /** Takes a repeated webhook for a new one. */
    ACTS_TWICE,
    /** Goes on with a token that has run out. */
    EXPIRED_TOKEN,
    /** Sends fields that the contract does not know. */
    UNKNOWN_FIELD,
    /** Fails at fields and types of events that were added since it was written. */
    REFUSES_NEW_FIELDS
}
