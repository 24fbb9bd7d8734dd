package io.onetrip.cases.remedy;

/**
 * Where to go against a decision, within sixty days for review and six months for suit (行政复议法 20, 行政诉讼法 46).
 *
 * @param review who reviews it
 * @param court before which it can be sued
 */
public record Remedy(String review, String court) {
    public static final int REVIEW_WITHIN_DAYS = 60;
    public static final int SUIT_WITHIN_MONTHS = 6;
}
