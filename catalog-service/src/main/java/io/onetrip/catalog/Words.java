package io.onetrip.catalog;

import java.util.Arrays;
import java.util.Locale;

/** The same words in Chinese and in English; what the catalogue says itself has no translation. */
public record Words(String zh, String en) {

    private static final String REPLACED = "\uFFFD";

    /** What no page can show, or what would turn the text around it, is seen to have been there. */
    public Words {
        zh = printable(zh);
        en = printable(en);
    }

    public static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    /** As it stands in the catalogue. */
    public static Words said(String text) {
        return new Words(text, text);
    }

    public static Words said(int number) {
        return said(Integer.toString(number));
    }

    /** With arguments in the places of {@link String#format}; one that is words itself is said in each language. */
    public Words with(Object... arguments) {
        return of(
                zh.formatted(Arrays.stream(arguments)
                        .map(each -> each instanceof Words words ? words.zh : each)
                        .toArray()),
                en.formatted(Arrays.stream(arguments)
                        .map(each -> each instanceof Words words ? words.en : each)
                        .toArray()));
    }

    public Words then(Words next) {
        return of(zh + next.zh, en + next.en);
    }

    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }

    private static String printable(String text) {
        if (text.codePoints().noneMatch(Words::unprintable)) return text;
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (unprintable(point)) clean.append(REPLACED);
            else clean.appendCodePoint(point);
        });
        return clean.toString();
    }

    /** Not a character of XML, or a mark that changes the direction of writing. */
    private static boolean unprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.SURROGATE -> true;
            case Character.FORMAT -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
            default -> point == 0xFFFE || point == 0xFFFF;
        };
    }
}
