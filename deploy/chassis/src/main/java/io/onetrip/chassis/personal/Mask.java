package io.onetrip.chassis.personal;

/** Shows enough of a personal datum to recognise it and too little to use it. */
public final class Mask {
    private Mask() {}

    /** Keeps the first three and the last two characters of an identity number. */
    public static String idNumber(String idNumber) {
        return keep(idNumber, 3, 2);
    }

    /** Keeps the first three and the last four digits of a telephone number. */
    public static String phone(String phone) {
        return keep(phone, 3, 4);
    }

    /** Keeps the family name: 张三丰 becomes 张**. */
    public static String name(String name) {
        return keep(name, 1, 0);
    }

    private static String keep(String text, int head, int tail) {
        var length = text.codePointCount(0, text.length());
        if (length <= head + tail) {
            return "*".repeat(length);
        }
        var from = text.offsetByCodePoints(0, head);
        var to = text.offsetByCodePoints(text.length(), -tail);
        return text.substring(0, from) + "*".repeat(length - head - tail) + text.substring(to);
    }
}
