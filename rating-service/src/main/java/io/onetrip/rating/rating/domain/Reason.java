package io.onetrip.rating.rating.domain;

/** Why a rating is refused; the name is the type of the problem. */
public enum Reason {
    RATING_NOT_FOUND,
    ALREADY_RATED,
    BAD_RATING_NEEDS_DETAIL,
    TEXT_TOO_LONG
}
