package io.onetrip.supervision.refusal;

/** A request that cannot be answered; the message is for people and safe to show. */
public final class SupervisionRefused extends RuntimeException {
    private final Reason reason;

    public SupervisionRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
