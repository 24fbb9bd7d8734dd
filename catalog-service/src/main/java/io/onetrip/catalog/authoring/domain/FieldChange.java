package io.onetrip.catalog.authoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two texts of an entry.
 *
 * @param path the field, from the outermost
 * @param before null where it is new; of a list whose order changed, its members in the old order
 * @param after null where it is gone; of a list whose order changed, its members in the new order
 */
public record FieldChange(
        List<Step> path,
        What what,
        @Nullable Object before,
        @Nullable Object after) {

    public enum What {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    public FieldChange {
        path = List.copyOf(path);
    }

    /** @param member which one of them, where the field is a list */
    public record Step(String field, @Nullable Member member) {}

    /**
     * One of a list.
     *
     * @param by the field that tells it from the others; null where only its place does
     * @param id what that field says
     * @param name what it calls itself, if anything
     * @param number its place, from 1; where it is gone, the place it had
     */
    public record Member(
            @Nullable String by,
            @Nullable String id,
            @Nullable String name,
            int number) {}
}
