package io.onetrip.workbooks;

/** The file is not opened; the message is for people and says what to do instead. */
public final class WorkbookRefused extends RuntimeException {
    private final Reason reason;

    /** Why. */
    public enum Reason {
        FORMAT_REFUSED,
        UNREADABLE,
        TOO_LARGE_INSIDE
    }

    WorkbookRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
