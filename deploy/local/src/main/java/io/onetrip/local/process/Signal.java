package io.onetrip.local.process;

import java.io.IOException;

/** Signals that end a process politely, or at once. */
public enum Signal {
    INT,
    TERM,
    KILL;

    public void send(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + pid + " 2>/dev/null")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot send " + name() + " to process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
