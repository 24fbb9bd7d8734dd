package io.onetrip.player;

/** The command line cannot be carried out; nothing was done. */
public final class WrongOptions extends RuntimeException {
    public WrongOptions(String message) {
        super(message);
    }
}
