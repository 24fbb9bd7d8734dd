package io.onetrip.supervision.refusal;

/** Why a request is refused. */
public enum Reason {
    CASE_NOT_FOUND,
    CURSOR_INVALID,
    ORDER_NOT_FOUND,
    ORDER_UNSETTLED,
    ORDER_CLOSED
}
