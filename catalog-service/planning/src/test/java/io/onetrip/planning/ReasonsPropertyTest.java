package io.onetrip.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.planning.Bundle.Member;
import io.onetrip.planning.Condition.AllOf;
import io.onetrip.planning.Condition.AnyOf;
import io.onetrip.planning.Condition.ChosenIn;
import io.onetrip.planning.Condition.Not;
import io.onetrip.planning.Question.Option;
import io.onetrip.planning.Question.Type;
import io.onetrip.planning.Reason.Fact;
import io.onetrip.workingdays.Limit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Against all answers there are: two single choices, one multiple choice, and one question that is not asked. */
class ReasonsPropertyTest {

    private static final List<String> CODES = List.of("A", "B", "C");
    private static final List<Question> QUESTIONS = List.of(
            question("Q_ONE", Type.SINGLE, List.of("A")),
            question("Q_TWO", Type.SINGLE, List.of("B")),
            question("Q_MANY", Type.MULTI, List.of()),
            question("Q_UNASKED", Type.SINGLE, List.of("C")));
    private static final List<Map<String, Object>> ALL_ANSWERS = allAnswers();

    @Property(tries = 200)
    void theFactsOfAnItemAloneSelectIt(@ForAll("conditions") Condition when) {
        var bundle = bundle(when, null);
        for (var given : ALL_ANSWERS)
            for (var item : plan(bundle, given).items())
                for (var other : thatKeep(item.because().facts()))
                    assertThat(plan(bundle, other).items()).isNotEmpty();
    }

    @Property(tries = 200)
    void theFactsOfAMaterialAloneDemandIt(
            @ForAll("conditions") Condition when, @ForAll("conditions") Condition rowWhen) {
        var bundle = bundle(when, rowWhen);
        for (var given : ALL_ANSWERS)
            for (var material : plan(bundle, given).materials())
                for (var requirement : material.because())
                    for (var other : thatKeep(requirement.reason().facts()))
                        assertThat(plan(bundle, other).materials()).isNotEmpty();
    }

    @Property(tries = 200)
    void theFactsAreTrueOfTheAnswers(@ForAll("conditions") Condition when) {
        var bundle = bundle(when, null);
        for (var given : ALL_ANSWERS)
            for (var item : plan(bundle, given).items())
                assertThat(thatKeep(item.because().facts())).contains(given);
    }

    /** Of a condition that mentions a question once, nothing can be left out. */
    @Property(tries = 200)
    void noFactIsNeedless(@ForAll("eachQuestionOnce") Condition when) {
        var bundle = bundle(when, null);
        for (var given : ALL_ANSWERS)
            for (var item : plan(bundle, given).items()) {
                var facts = item.because().facts();
                for (var needless : facts) {
                    var rest = facts.stream().filter(fact -> fact != needless).toList();
                    assertThat(thatKeep(rest))
                            .anyMatch(other -> plan(bundle, other).items().isEmpty());
                }
            }
    }

    @Test
    void saysSoInWords() {
        var when = new AllOf(
                List.of(new ChosenIn("Q_ONE", List.of("A", "B")), new Not(new ChosenIn("Q_MANY", List.of("B", "C")))));
        var given = Map.<String, Object>of("Q_ONE", "B", "Q_TWO", "A", "Q_MANY", List.of("A"));
        assertThat(plan(bundle(when, null), given).items().getFirst().because().sentence())
                .isEqualTo("因为“about Q_ONE”选了“option B”, 并且“about Q_MANY”没有选“option B”、“option C”");
        assertThat(plan(bundle(new AnyOf(List.of(when, new ChosenIn("Q_TWO", CODES))), null), given)
                        .items()
                        .getFirst()
                        .because()
                        .always())
                .isTrue();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                this::leaf,
                this::leaf,
                () -> conditions().map(Not::new),
                () -> conditions().list().ofMaxSize(3).map(AllOf::new),
                () -> conditions().list().ofMaxSize(3).map(AnyOf::new));
    }

    @Provide
    Arbitrary<Condition> eachQuestionOnce() {
        var leaves = QUESTIONS.stream()
                .map(question -> Combinators.combine(options(), Arbitraries.of(true, false))
                        .as((options, not) -> {
                            Condition chosen = new ChosenIn(question.id(), options);
                            return not ? new Not(chosen) : chosen;
                        }))
                .toList();
        return Combinators.combine(Combinators.combine(leaves).as(parts -> parts), Arbitraries.of(0, 1, 2))
                .as((parts, shape) -> switch (shape) {
                    case 0 -> new AllOf(parts);
                    case 1 -> new AnyOf(parts);
                    default ->
                        new AnyOf(List.of(new AllOf(parts.subList(0, 2)), new Not(new AnyOf(parts.subList(2, 4)))));
                });
    }

    private Arbitrary<Condition> leaf() {
        return Combinators.combine(Arbitraries.of(QUESTIONS), options())
                .as((question, options) -> new ChosenIn(question.id(), options));
    }

    private static Arbitrary<List<String>> options() {
        return Arbitraries.of(CODES).set().ofMinSize(1).map(List::copyOf);
    }

    private static List<Map<String, Object>> thatKeep(Collection<Fact> facts) {
        return ALL_ANSWERS.stream()
                .filter(answers -> facts.stream().allMatch(fact -> isTrue(fact, answers)))
                .toList();
    }

    private static boolean isTrue(Fact fact, Map<String, Object> answers) {
        var answer = answers.get(fact.question());
        var codes = answer instanceof Collection<?> several ? several : List.of(answer);
        return fact.chosen().stream().map(Option::code).allMatch(codes::contains)
                && fact.notChosen().stream().map(Option::code).noneMatch(codes::contains);
    }

    private static Plan plan(BundleVersion bundle, Map<String, Object> answers) {
        return Planner.plan(bundle, new Answers(answers));
    }

    private static BundleVersion bundle(Condition when, Condition rowWhen) {
        var item = new Item(
                "I",
                "Item",
                "D",
                "",
                Limit.immediate(),
                Limit.immediate(),
                List.of(),
                List.of(new MaterialRow("M", rowWhen, false)),
                List.of(),
                List.of());
        var material = new Material("M", "Paper", "", "", 1, 0, MaterialSource.APPLICANT, null, List.of(), false);
        var questions = new HashMap<String, Question>();
        for (var question : QUESTIONS) questions.put(question.id(), question);
        return new BundleVersion(
                1,
                new Bundle(
                        "B",
                        "Bundle",
                        "",
                        "D",
                        List.of("Q_ONE", "Q_TWO", "Q_MANY"),
                        List.of(new Member("I", false, when)),
                        List.of(),
                        Limit.workingDays(1),
                        null),
                questions,
                Map.of("M", material),
                Map.of("I", item),
                Map.of());
    }

    private static Question question(String id, Type type, List<String> defaults) {
        return new Question(
                id,
                "about " + id,
                type,
                CODES.stream().map(code -> new Option(code, "option " + code)).toList(),
                defaults);
    }

    private static List<Map<String, Object>> allAnswers() {
        var all = new ArrayList<Map<String, Object>>();
        for (var one : CODES)
            for (var two : CODES)
                subsets().forEach(many -> all.add(Map.of("Q_ONE", one, "Q_TWO", two, "Q_MANY", many)));
        return all;
    }

    private static Stream<List<String>> subsets() {
        return IntStream.range(0, 1 << CODES.size())
                .mapToObj(bits -> IntStream.range(0, CODES.size())
                        .filter(bit -> (bits & 1 << bit) != 0)
                        .mapToObj(CODES::get)
                        .toList());
    }
}
