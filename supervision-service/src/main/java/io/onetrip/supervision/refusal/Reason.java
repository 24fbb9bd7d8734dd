package io.onetrip.supervision.refusal;

/** Why a request is refused. */
public enum Reason {
    CASE_NOT_FOUND,
    CURSOR_INVALID
}
