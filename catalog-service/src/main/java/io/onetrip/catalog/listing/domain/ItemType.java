package io.onetrip.catalog.listing.domain;

import java.util.Arrays;
import java.util.Optional;

/** Types of items by the codes of GB/T 39046 A.1, those of the seven kinds applied for and of public services. */
public enum ItemType {
    LICENCE("01", "行政许可", true),
    PENALTY("02", "行政处罚", false),
    COERCION("03", "行政强制", false),
    LEVY("04", "行政征收", false),
    PAYMENT("05", "行政给付", true),
    INSPECTION("06", "行政检查", false),
    CONFIRMATION("07", "行政确认", true),
    REWARD("08", "行政奖励", true),
    RULING("09", "行政裁决", true),
    OTHER("10", "其他行政权力", true),
    SERVICE("20", "公共服务", true);

    private final String code;
    private final String words;
    private final boolean appliedFor;

    ItemType(String code, String words, boolean appliedFor) {
        this.code = code;
        this.words = words;
        this.appliedFor = appliedFor;
    }

    public String code() {
        return code;
    }

    /** As lists write it: without the leading zero. */
    public String listed() {
        return String.valueOf(Integer.parseInt(code));
    }

    public String words() {
        return words;
    }

    public boolean appliedFor() {
        return appliedFor;
    }

    /** By code, with or without the leading zero, or by name, or by both as the template's choices say them. */
    public static Optional<ItemType> of(String text) {
        var plain = text.strip();
        return Arrays.stream(values())
                .filter(type -> plain.equals(type.code)
                        || plain.equals(type.listed())
                        || plain.equals(type.words)
                        || plain.equals(type.choice()))
                .findFirst();
    }

    /** Number and name, to choose from. */
    public String choice() {
        return listed() + " " + words;
    }
}
