package io.onetrip.planning;

import io.onetrip.planning.Question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something is in a plan: facts about answers that alone make its condition true, whatever the other answers are,
 * and none of which can be left out. Without facts it is there always.
 *
 * @param sentence the same for people, in Chinese
 */
public record Reason(List<Fact> facts, String sentence) {

    static final Reason ALWAYS = new Reason(List.of(), "无论怎样回答都需要");

    /**
     * What was answered to one question: options that were chosen, and (of a multiple choice) some that were not.
     *
     * @param text the question in words
     */
    public record Fact(String question, String text, List<Option> chosen, List<Option> notChosen) {

        public Fact {
            chosen = List.copyOf(chosen);
            notChosen = List.copyOf(notChosen);
        }

        private String inWords() {
            var parts = new ArrayList<String>();
            if (!chosen.isEmpty()) parts.add("选了" + labels(chosen));
            if (!notChosen.isEmpty()) parts.add("没有选" + labels(notChosen));
            return "“%s”%s".formatted(text, String.join("、", parts));
        }

        private static String labels(List<Option> options) {
            return options.stream().map(option -> "“" + option.label() + "”").collect(Collectors.joining("、"));
        }
    }

    public Reason {
        facts = List.copyOf(facts);
    }

    static Reason of(List<Fact> facts) {
        if (facts.isEmpty()) return ALWAYS;
        return new Reason(facts, facts.stream().map(Fact::inWords).collect(Collectors.joining(", 并且", "因为", "")));
    }

    public boolean always() {
        return facts.isEmpty();
    }
}
