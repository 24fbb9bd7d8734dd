package io.onetrip.catalog.importing.domain;

/** What is wrong where; {@code place} is a JSON pointer into the file, the message says what to do. */
public record Fault(String place, Code code, String message, Severity severity) {

    /** A fault refuses the file, a warning is only told. */
    public enum Severity {
        FAULT,
        WARNING
    }

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
        TOO_LARGE,
        CONTRADICTION,
        DEAD_ITEM,
        DEAD_MATERIAL,
        DEAD_VARIANT,
        OPTION_UNREACHABLE,
        QUESTION_UNUSED,
        PROMISE_BELOW_PATH
    }

    /** One that refuses. */
    public Fault(String place, Code code, String message) {
        this(place, code, message, Severity.FAULT);
    }
}
