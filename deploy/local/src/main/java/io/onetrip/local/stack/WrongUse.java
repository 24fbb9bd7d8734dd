package io.onetrip.local.stack;

/** The command was called in a way that it cannot follow; the message says how to call it. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
