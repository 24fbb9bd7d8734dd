package io.onetrip.cases.worklist;

/** What a case waits for, as a window looks for it. */
enum Awaited {
    /** The applicant's corrections, of the case or of one of its items. */
    CORRECTION("(item_asked or status = 'CORRECTION_REQUESTED')"),
    /** A promised material (容缺). */
    DEFERRED("deferred_due is not null"),
    /** The grant of an item before another. */
    EARLIER_ITEM("item_waiting");

    private final String condition;

    Awaited(String condition) {
        this.condition = condition;
    }

    /** As the index of it says it. */
    String condition() {
        return condition;
    }
}
