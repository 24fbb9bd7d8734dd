package io.onetrip.catalog.browsing;

import io.onetrip.planning.Answers;
import io.onetrip.planning.AnswersInvalid;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Planner;
import io.onetrip.planning.Question;
import io.onetrip.planning.Savings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one bundle saves.
 *
 * @param typical for who answers every question as its default says
 * @param examples for each worked example of the catalogue file
 * @param total over the examples, or the typical one where there are none
 */
record BundleSavings(
        String bundleId, int version, String name, SavingsView typical, List<OfExample> examples, SavingsView total) {

    record OfExample(Map<String, ?> answers, SavingsView savings) {}

    /** With the sums, before they are shown. */
    record Counted(BundleSavings view, Savings total) {}

    /** Examples are kept with a bundle, not judged: one whose answers do not fit any more counts for nothing. */
    static Counted of(BundleVersion version, List<Map<String, ?>> examples) {
        var typical = savings(version, defaults(version));
        var shown = new ArrayList<OfExample>();
        var total = Savings.NONE;
        for (var answers : examples) {
            try {
                var savings = savings(version, answers);
                shown.add(new OfExample(answers, SavingsView.of(savings)));
                total = total.plus(savings);
            } catch (AnswersInvalid outdated) {
                continue;
            }
        }
        if (shown.isEmpty()) total = typical;
        var bundle = version.bundle();
        return new Counted(
                new BundleSavings(
                        bundle.id(),
                        version.version(),
                        bundle.name(),
                        SavingsView.of(typical),
                        List.copyOf(shown),
                        SavingsView.of(total)),
                total);
    }

    private static Savings savings(BundleVersion version, Map<String, ?> answers) {
        return Savings.of(Planner.plan(version, new Answers(answers)));
    }

    private static Map<String, ?> defaults(BundleVersion version) {
        var answers = new LinkedHashMap<String, Object>();
        for (var question : version.questionnaire())
            answers.put(
                    question.id(),
                    question.type() == Question.Type.MULTI
                            ? question.defaults()
                            : question.defaults().getFirst());
        return answers;
    }
}
