package io.onetrip.approval.acceptance.domain;

/** One thing to correct, and why (行政许可法 32(4): everything at once). */
public record Wrong(Subject subject, String id, String reason) {
    /** What is wrong: a field of the form or a material. */
    public enum Subject {
        FIELD,
        MATERIAL
    }
}
