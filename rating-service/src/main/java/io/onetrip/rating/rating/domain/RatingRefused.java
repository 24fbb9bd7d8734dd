package io.onetrip.rating.rating.domain;

/** What was asked cannot be done; the message is for people and says what to do instead. */
public final class RatingRefused extends RuntimeException {
    private final Reason reason;

    public RatingRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
