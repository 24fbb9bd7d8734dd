package io.onetrip.rating.rating.domain;

/** Where the rating was given (GB/T 39046 table 9). */
public enum Channel {
    PC,
    MOBILE,
    QR,
    HALL_TABLET
}
