package io.onetrip.rating.rating.domain;

/** The five labels of GB/T 39046 A.8; the last two are bad (国办发〔2019〕51号). */
public enum Level {
    VERY_SATISFIED,
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED,
    VERY_DISSATISFIED;

    public boolean bad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }
}
