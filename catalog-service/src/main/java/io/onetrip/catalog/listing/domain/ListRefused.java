package io.onetrip.catalog.listing.domain;

import org.jspecify.annotations.Nullable;

/** A file that is no list, or a step that cannot be taken; the message says what to do. */
public final class ListRefused extends RuntimeException {

    private final Reason reason;
    private final @Nullable Place place;

    public enum Reason {
        /** Neither a workbook nor JSON. */
        FORMAT_REFUSED,
        /** Broken off or damaged. */
        UNREADABLE,
        /** Readable, but not of the shape of a list. */
        NOT_A_LIST,
        TOO_MANY_ROWS,
        /** Unpacked larger than anything a list needs. */
        TOO_LARGE_INSIDE,
        KEY_MISSING,
        KEY_REUSED,
        NOT_FOUND,
        NOT_WORKING
    }

    /** Where in the text, from 1. */
    public record Place(int line, int column) {}

    public ListRefused(Reason reason, String message) {
        this(reason, message, null);
    }

    public ListRefused(Reason reason, String message, @Nullable Place place) {
        super(message);
        this.reason = reason;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable Place place() {
        return place;
    }
}
