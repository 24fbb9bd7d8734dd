package io.onetrip.supervision.timeline;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One sentence in both languages. {@code {D_X}} stands for the name of a department or an item, filled in when read. */
public record Sentence(String zh, String en) {
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    /** Where a name is to come. */
    public static String name(String id) {
        return "{" + id + "}";
    }

    Stream<String> ids() {
        return NAME.matcher(zh + en).results().map(match -> match.group(1));
    }

    /** A name that is not known is told as its id. */
    Sentence named(Map<String, String> names) {
        return new Sentence(fill(zh, names), fill(en, names));
    }

    private static String fill(String text, Map<String, String> names) {
        return NAME.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(names.getOrDefault(match.group(1), match.group(1))));
    }
}
