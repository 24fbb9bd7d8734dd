package io.onetrip.supervision.orders;

/** Which silence an order follows up (规则编号). */
public enum OrderRule {
    /** A department has not decided an item by its last day. */
    ITEM_LATE,
    /** A department that was asked has not given its opinion by the day. */
    OPINION_LATE,
    /** The joint review of a refusal is past its two working days. */
    REVIEW_LATE
}
