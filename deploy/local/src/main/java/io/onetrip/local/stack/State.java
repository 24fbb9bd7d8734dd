package io.onetrip.local.stack;

/** Where a stack stands. */
enum State {
    STARTING,
    READY,
    STOPPING
}
