package io.onetrip.cases.shareddata.register;

import org.jspecify.annotations.Nullable;

/** A register cannot say now; it is asked again later. */
public final class RegisterUnavailable extends RuntimeException {
    private final boolean asked;

    public RegisterUnavailable(String message, @Nullable Throwable cause) {
        this(message, cause, true);
    }

    private RegisterUnavailable(String message, @Nullable Throwable cause, boolean asked) {
        super(message, cause);
        this.asked = asked;
    }

    /** It has failed too often and is left alone for a while. */
    static RegisterUnavailable leftAlone(Throwable cause) {
        return new RegisterUnavailable("left alone for a while", cause, false);
    }

    /** Whether the question left this house. */
    public boolean wasAsked() {
        return asked;
    }
}
