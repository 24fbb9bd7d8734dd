package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Limits and conditions as people say them. */
final class Phrases {

    private static final Words AND = Words.of(", 且", ", and ");
    private static final Words OR = Words.of(", 或", ", or ");
    private static final Words COMMA = Words.of("、", ", ");

    private Phrases() {}

    /** "5 个工作日" for days and unit; empty where there is no unit. */
    static List<Words> limit(Definition limit) {
        var unit = limit.textOr("unit", "");
        if (unit.isEmpty()) return List.of();
        var days = Integer.toString(limit.number("days"));
        var words = switch (unit) {
            case "IMMEDIATE" -> Words.of("即时办结", "on the spot");
            case "WORKING_DAY" ->
                Words.of(days + " 个工作日", days + (days.equals("1") ? " working day" : " working days"));
            case "CALENDAR_DAY" ->
                Words.of(days + " 个自然日", days + (days.equals("1") ? " calendar day" : " calendar days"));
            default -> Words.of(days + " " + unit, days + " " + unit);
        };
        var start = limit.textOr("startsFrom", "");
        return List.of(
                start.equals("RECEIPT") ? words.then(Words.of("(自收件之日起)", " (from the day of receipt)")) : words);
    }

    /** "可延长 10 个工作日" for days and unit; empty where there is no unit. */
    static List<Words> extension(Definition limit) {
        return limit(limit).stream()
                .map(words -> Words.of("可延长 ", "May be extended by ").then(words))
                .toList();
    }

    /** @param questions and fields of a form, by id; what is not there is named by its id */
    static Words condition(Definition when, Map<String, Definition> questions) {
        if (when.has("question")) return chosen(when, when.textOr("question", ""), questions);
        if (when.has("field")) return chosen(when, when.textOr("field", ""), questions);
        if (when.has("allOf")) return parts(when.objects("allOf"), AND, questions);
        if (when.has("anyOf")) return parts(when.objects("anyOf"), OR, questions);
        if (when.has("not")) return Words.of("不是: ", "not: ").then(condition(when.object("not"), questions));
        return Words.said("");
    }

    private static Words chosen(Definition when, String id, Map<String, Definition> questions) {
        var question = questions.getOrDefault(id, new Definition(Map.of()));
        var labels = question.objects("options").stream()
                .collect(Collectors.toMap(
                        option -> option.textOr("code", ""),
                        option -> option.textOr("label", ""),
                        (one, other) -> one));
        var chosen = when.texts("in").stream()
                .map(code -> labels.getOrDefault(code, code))
                .map(label -> Words.of("“" + label + "”", "“" + label + "”"))
                .toList();
        var asked = question.textOr("text", id);
        return Words.of(asked + " 选", asked + " ").then(join(chosen, Words.of("或", " or ")));
    }

    private static Words parts(List<Definition> parts, Words between, Map<String, Definition> questions) {
        Function<Definition, Words> phrase = part -> part.has("question") || part.has("field") || parts.size() == 1
                ? condition(part, questions)
                : Words.said("(").then(condition(part, questions)).then(Words.said(")"));
        return join(parts.stream().map(phrase).toList(), between);
    }

    static Words list(List<Words> words) {
        return join(words, COMMA);
    }

    static Words join(List<Words> words, Words between) {
        return words.stream()
                .reduce((one, next) -> one.then(between).then(next))
                .orElse(Words.said(""));
    }

    /** Of what is not offered any more. */
    static Words withdrawn(LocalDate since) {
        return Words.of("已取消, 自 " + since + " 起不再受理", "Withdrawn, not accepted since " + since);
    }
}
