package io.onetrip.planning;

import io.onetrip.planning.Question.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of an item's form; the same id is the same field, whichever item uses it.
 *
 * @param when it is needed only if this holds
 * @param sharedFrom the register that departments read it from, so that nobody is asked
 * @param priorResult an item whose result it is taken from, where that item comes before
 * @param applicant what is known of the applicant anyway
 */
public record FormField(
        String id,
        String label,
        Type type,
        boolean required,
        List<Option> options,
        @Nullable Condition when,
        @Nullable String sharedFrom,
        @Nullable PriorResult priorResult,
        @Nullable Fact applicant) {

    /** A value is always text: a number with a point, a day as 2026-11-26, a choice by its code. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DATE,
        CHOICE,
        PHONE,
        ID_NUMBER,
        CREDIT_CODE
    }

    /** What every application says of who applies. */
    public enum Fact {
        NAME,
        ID_NUMBER,
        CREDIT_CODE,
        PHONE,
        CONTACT_NAME
    }

    /** The number of a result of an item: of the one so named, or of its first. */
    public record PriorResult(String item, @Nullable String result) {}

    public FormField {
        options = List.copyOf(options);
    }
}
