package io.onetrip.chassis.inbox;

/** An operator's step that cannot be done. */
final class OperationRefused extends RuntimeException {
    enum Reason {
        NOT_FOUND,
        STILL_FAILS
    }

    private final Reason reason;

    OperationRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
