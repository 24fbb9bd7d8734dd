package io.onetrip.player;

/** The command line cannot be carried out; nothing was done. */
final class WrongOptions extends RuntimeException {
    WrongOptions(String message) {
        super(message);
    }
}
