package io.onetrip.catalog.importing.domain;

/** What is wrong where; {@code place} is a JSON pointer into the file, the message says what to do. */
public record Fault(String place, Code code, String message) {

    public enum Code {
        SHAPE,
        DUPLICATE_ID,
        DUPLICATE_CODE,
        UNKNOWN_REFERENCE,
        UNKNOWN_OPTION,
        CYCLE,
        PROMISE_ABOVE_STATUTE,
        CREDIT_CODE_INVALID,
        CODE_INVALID,
        TOO_LARGE
    }
}
