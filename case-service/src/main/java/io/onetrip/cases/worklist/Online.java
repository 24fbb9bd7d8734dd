package io.onetrip.cases.worklist;

/** Which of the cases that came without a window. */
enum Online {
    WAITING,
    ALL
}
