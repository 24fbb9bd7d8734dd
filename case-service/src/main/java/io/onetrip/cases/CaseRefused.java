package io.onetrip.cases;

import java.util.Map;

/** What was asked cannot be done; the message is for people and says what to do instead. */
public final class CaseRefused extends RuntimeException {
    private final Reason reason;
    private final transient Map<String, Object> details;

    public CaseRefused(Reason reason, String message) {
        this(reason, message, Map.of());
    }

    /** @param details what a program needs to help, such as the ids of the missing materials */
    public CaseRefused(Reason reason, String message, Map<String, Object> details) {
        super(message);
        this.reason = reason;
        this.details = Map.copyOf(details);
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, Object> details() {
        return details;
    }
}
