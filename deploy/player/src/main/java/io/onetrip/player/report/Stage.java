package io.onetrip.player.report;

/** How far a case has come. */
public enum Stage {
    RECEIVED("received"),
    ACCEPTED("accepted"),
    READY("decided"),
    HANDED_OUT("handed out"),
    RATED("rated"),
    CLOSED("clocks closed"),
    /** All is decided but what the failing system has, and what waits for that. */
    HELD_UP("held up by the failing system");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
