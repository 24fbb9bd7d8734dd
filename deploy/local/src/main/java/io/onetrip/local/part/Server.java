package io.onetrip.local.part;

import io.onetrip.local.process.ChildProcess;

/** A started part: its present process, and a way to get a new one. */
public interface Server {
    ChildProcess process();

    /** Starts it again and waits until it answers, whether it still runs or has died. */
    void restart();
}
