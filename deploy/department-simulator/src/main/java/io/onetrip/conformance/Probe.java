package io.onetrip.conformance;

import java.time.Duration;

/**
 * One webhook that was handed on to the adapter, and how it took it.
 *
 * @param status of its answer; 0 when there was none
 */
record Probe(Kind kind, String webhookId, String task, int status, Duration took) {
    /** What was tried. */
    enum Kind {
        /** As the platform sent it. */
        ORIGINAL,
        /** With a signature that does not fit: must be refused. */
        FORGED,
        /** Once more, with the same id: must be taken, and nothing done. */
        REPEATED,
        /** Of a type and with a field that were added since: must be taken, and nothing done. */
        EXTENDED
    }

    boolean taken() {
        return status / 100 == 2;
    }
}
