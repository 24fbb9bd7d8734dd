package io.onetrip.cases.handling.domain;

/** One thing to correct, and why. */
public record Wrong(Subject subject, String id, String reason) {
    /** What is wrong: a field of the form or a material. */
    public enum Subject {
        FIELD,
        MATERIAL
    }
}
