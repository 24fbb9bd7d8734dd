package io.onetrip.planning;

/** What is wrong with one answer, and what to do. */
public record AnswerFault(String question, Code code, String message) {

    public enum Code {
        MISSING,
        UNKNOWN_QUESTION,
        UNKNOWN_OPTION,
        NOT_SINGLE
    }
}
