package io.onetrip.chassis.personal;

import java.util.regex.Pattern;

/** Shows enough of a personal datum to recognise it and too little to use it. */
public final class Mask {
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{9}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern OLD_ID_NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?![0-9A-Za-z])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9A-Za-z])(?:\\+?86[ -]?)?1[3-9]\\d{9}(?![0-9A-Za-z])");
    private static final Pattern LANDLINE = Pattern.compile("(?<![0-9A-Za-z-])0\\d{2,3}-\\d{7,8}(?![0-9A-Za-z-])");

    private Mask() {}

    /** Masks every identity number and telephone number that stands in a text. */
    public static String text(String text) {
        var masked = ID_NUMBER.matcher(text).replaceAll(found -> idNumber(found.group()));
        masked = OLD_ID_NUMBER.matcher(masked).replaceAll(found -> idNumber(found.group()));
        masked = MOBILE.matcher(masked).replaceAll(found -> phone(found.group()));
        return LANDLINE.matcher(masked).replaceAll(found -> phone(found.group()));
    }

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
