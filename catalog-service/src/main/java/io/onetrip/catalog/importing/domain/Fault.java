package io.onetrip.catalog.importing.domain;

import io.onetrip.catalog.Words;

/**
 * What is wrong where.
 *
 * @param place a JSON pointer into the file
 * @param message what to do, in English
 * @param zh the same in Chinese
 */
public record Fault(String place, Code code, String message, String zh, Severity severity) {

    public Fault(String place, Code code, Words words) {
        this(place, code, words.en(), words.zh(), code.severity);
    }

    /** How far it stands in the way. */
    public enum Severity {
        /** Law, arithmetic or a hole: nothing with it is stored. */
        FAULT,
        /** Wording and sense: told on import of a file, refused when an editor hands in a revision. */
        WARNING,
        /** Worth a look, refused nowhere. */
        HINT
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
        FIELD_DIFFERS,
        INSTANT_WITH_LIMIT,
        STEPS_DO_NOT_ADD_UP,
        LABEL_CONTRADICTED,
        REGION_OF_OTHER_LEVEL,
        LISTED_ONLY,
        AT_ONCE_NOT_ENTRUSTED,
        JOINT_LIMIT_ABOVE_LAW(Severity.WARNING),
        JOINT_EXTENSION_ABOVE_LAW(Severity.WARNING),
        STEP_MISSING(Severity.WARNING),
        SUSPENSION_WITHOUT_LAW(Severity.WARNING),
        CATCH_ALL(Severity.WARNING),
        CONDITION_NAMES_MATERIAL(Severity.WARNING),
        VAGUE_WORDING(Severity.WARNING),
        UNKNOWN_CATEGORY(Severity.WARNING),
        DEAD_ITEM(Severity.WARNING),
        DEAD_MATERIAL(Severity.WARNING),
        DEAD_VARIANT(Severity.WARNING),
        OPTION_UNREACHABLE(Severity.WARNING),
        QUESTION_UNUSED(Severity.WARNING),
        PROMISE_BELOW_PATH(Severity.HINT);

        private final Severity severity;

        Code() {
            this(Severity.FAULT);
        }

        Code(Severity severity) {
            this.severity = severity;
        }
    }
}
