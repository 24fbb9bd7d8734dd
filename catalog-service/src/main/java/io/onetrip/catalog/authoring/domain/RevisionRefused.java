package io.onetrip.catalog.authoring.domain;

/** What cannot be done with a revision; the message says what to do instead. */
public final class RevisionRefused extends RuntimeException {

    private final Reason reason;

    public enum Reason {
        REVISION_NOT_FOUND,
        REVISION_NOT_OPEN,
        REVISION_NOT_IN_REVIEW,
        REVISION_CLOSED,
        REVISION_EMPTY,
        REVIEW_NEEDS_ANOTHER_EDITOR,
        COMMENT_MISSING,
        PUBLICATION_DATE_PAST,
        DRAFT_NOT_FOUND,
        ENTRY_NOT_FOUND,
        ENTRY_IN_OTHER_REVISION,
        ENTRY_CHANGED_MEANWHILE,
        PRECONDITION_MISSING
    }

    public RevisionRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
