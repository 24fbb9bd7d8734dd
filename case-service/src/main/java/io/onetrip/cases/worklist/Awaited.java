package io.onetrip.cases.worklist;

/** What a case waits for, as a window looks for it. */
enum Awaited {
    /** The applicant's corrections, of the case or of one of its items. */
    CORRECTION("(item_asked or status = 'CORRECTION_REQUESTED')"),
    /** A promised material (容缺). */
    DEFERRED("deferred_due is not null"),
    /** The grant of an item before another. */
    EARLIER_ITEM("item_waiting"),
    /** The window's word on an item that needs a result which was revoked. */
    REVOKED_RESULT("item_stopped");

    private final String condition;

    Awaited(String condition) {
        this.condition = condition;
    }

    /** As the index of it says it. */
    String condition() {
        return condition;
    }
}
