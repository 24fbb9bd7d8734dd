package io.onetrip.player.report;

/** How far a case has come. */
public enum Stage {
    RECEIVED("received"),
    ACCEPTED("accepted"),
    READY("decided"),
    HANDED_OUT("handed out"),
    RATED("rated"),
    CLOSED("clocks closed");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
