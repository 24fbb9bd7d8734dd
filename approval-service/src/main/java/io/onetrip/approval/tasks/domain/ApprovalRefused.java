package io.onetrip.approval.tasks.domain;

/** What was asked cannot be done; the message is for people and says what to do instead. */
public final class ApprovalRefused extends RuntimeException {
    private final Reason reason;

    public ApprovalRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
