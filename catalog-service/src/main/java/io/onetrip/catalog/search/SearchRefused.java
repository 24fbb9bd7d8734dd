package io.onetrip.catalog.search;

/** What cannot be searched for, or not yet. */
final class SearchRefused extends RuntimeException {

    enum Reason {
        QUERY_INVALID,
        NOT_READY
    }

    private final Reason reason;

    SearchRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
