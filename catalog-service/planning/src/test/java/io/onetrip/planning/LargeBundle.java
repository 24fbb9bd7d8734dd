package io.onetrip.planning;

import io.onetrip.planning.Bundle.Dependency;
import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.Condition.AllOf;
import io.onetrip.planning.Condition.AnyOf;
import io.onetrip.planning.Condition.ChosenIn;
import io.onetrip.planning.Condition.Not;
import io.onetrip.planning.Question.Option;
import io.onetrip.planning.Question.Type;
import io.onetrip.workingdays.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 60 items that all are selected, in six layers of ten, with ten rows each over 200 materials, eight fields each, and 30 questions. */
final class LargeBundle {

    static final int ITEMS = 60;
    static final int MATERIALS = 200;
    private static final int QUESTIONS = 30;
    private static final int LAYER = 10;
    private static final int ROWS = 10;
    private static final int FIELDS = 8;

    private LargeBundle() {}

    static BundleVersion version() {
        var bundle = new Bundle(
                "B",
                "Bundle",
                "",
                "D",
                ids("Q", QUESTIONS),
                IntStream.range(0, ITEMS)
                        .mapToObj(item -> new Member("I" + item, item % 5 == 0, condition(item)))
                        .toList(),
                dependencies(),
                Limit.workingDays(30),
                Limit.workingDays(45));
        return new BundleVersion(
                1,
                bundle,
                byId(ids("Q", QUESTIONS).stream().map(LargeBundle::question).toList(), Question::id),
                byId(
                        IntStream.range(0, MATERIALS)
                                .mapToObj(LargeBundle::material)
                                .toList(),
                        Material::id),
                byId(IntStream.range(0, ITEMS).mapToObj(LargeBundle::item).toList(), Item::id),
                Map.of("D", "Department"));
    }

    static Answers answers() {
        var given = new LinkedHashMap<String, Object>();
        for (var id : ids("Q", QUESTIONS)) given.put(id, multiple(id) ? List.of("A", "C") : "A");
        return new Answers(given);
    }

    /** True of the answers, each in its own way. */
    private static Condition condition(int number) {
        var one = "Q" + number % QUESTIONS;
        var other = "Q" + (number * 7 + 3) % QUESTIONS;
        return switch (number % 4) {
            case 0 -> new ChosenIn(one, List.of("A", "B"));
            case 1 -> new AllOf(List.of(new ChosenIn(one, List.of("A")), new Not(new ChosenIn(other, List.of("B")))));
            case 2 -> new AnyOf(List.of(new ChosenIn(one, List.of("B")), new ChosenIn(other, List.of("A", "C"))));
            default ->
                new AllOf(List.of(
                        new AnyOf(List.of(new ChosenIn(one, List.of("A")), new ChosenIn(other, List.of("B")))),
                        new Not(new AllOf(
                                List.of(new ChosenIn(one, List.of("B")), new ChosenIn(other, List.of("A")))))));
        };
    }

    private static List<Dependency> dependencies() {
        var all = new ArrayList<Dependency>();
        for (int item = LAYER; item < ITEMS; item++)
            for (int before = 0; before < 3; before++)
                all.add(new Dependency("I" + (item / LAYER * LAYER - 1 - (item + before) % LAYER), "I" + item));
        return all;
    }

    private static Item item(int number) {
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> new MaterialRow(
                        "M" + (number * ROWS + row * 7) % MATERIALS,
                        row % 3 == 0 ? condition(number + row) : null,
                        row % 4 == 0))
                .toList();
        return new Item(
                "I" + number,
                "Item " + number,
                "D",
                "",
                number % 3 == 0 ? Limit.calendarDays(5) : Limit.workingDays(4),
                Limit.workingDays(20),
                List.of(new LimitVariant(condition(number + 1), Limit.workingDays(3), null)),
                rows,
                List.of(new Result("Licence " + number, "CERTIFICATE")),
                IntStream.range(0, FIELDS)
                        .mapToObj(field -> field(number, field))
                        .toList());
    }

    private static FormField field(int item, int number) {
        return new FormField(
                "F" + (item * 3 + number) % MATERIALS,
                "Field",
                FormField.Type.TEXT,
                true,
                List.of(),
                number % 3 == 0 ? condition(item + number) : null,
                null,
                number % 4 == 0 && item > LAYER ? new FormField.PriorResult("I" + item % LAYER, null) : null,
                null);
    }

    private static Material material(int number) {
        var source = MaterialSource.values()[number % MaterialSource.values().length];
        return new Material(
                "M" + number,
                "Paper " + number,
                "",
                "",
                1,
                1,
                source,
                "Register",
                List.of("I" + number % ITEMS),
                false);
    }

    private static Question question(String id) {
        var options = IntStream.range(0, 4)
                .mapToObj(code -> String.valueOf((char) ('A' + code)))
                .map(code -> new Option(code, "option " + code))
                .toList();
        return new Question(
                id, "What about " + id + "?", multiple(id) ? Type.MULTI : Type.SINGLE, options, List.of("A"));
    }

    private static boolean multiple(String question) {
        return question.endsWith("4");
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
