package io.onetrip.catalog.documents.domain;

import io.onetrip.catalog.Words;
import io.onetrip.planning.Answers;
import io.onetrip.planning.AnswersInvalid;
import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.DefinitionInvalid;
import io.onetrip.planning.Definitions;
import io.onetrip.planning.Planner;
import io.onetrip.planning.Question;
import io.onetrip.planning.Savings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one application saves who answers every question as its default says. */
final class TypicalSavings {

    private TypicalSavings() {}

    static List<Block> of(BundleSource source) {
        return saved(source).map(TypicalSavings::table).orElse(List.of());
    }

    private static List<Block> table(Savings savings) {
        var apart = savings.apart();
        var together = savings.together();
        return Rows.of("effort", "apart", "together")
                .add(Words.of("材料", "Papers"), count(apart.materials()), count(together.materials()))
                .add(Words.of("环节", "Steps"), count(apart.steps()), count(together.steps()))
                .add(Words.of("跑动次数", "Visits"), count(apart.trips()), count(together.trips()))
                .add(Words.of("工作日", "Working days"), count(apart.days()), count(together.days()))
                .blocks();
    }

    private static Words count(long count) {
        return Words.said(Long.toString(count));
    }

    /** Nothing where the defaults select nothing, or do not fit. */
    private static Optional<Savings> saved(BundleSource source) {
        try {
            var bundle = version(source);
            var savings = Savings.of(Planner.plan(bundle, defaults(bundle)));
            return Optional.of(savings).filter(counted -> counted.items() > 0);
        } catch (AnswersInvalid | DefinitionInvalid unusual) {
            return Optional.empty();
        }
    }

    private static BundleVersion version(BundleSource source) {
        return Definitions.bundleVersion(Map.of(
                "version", source.version(),
                "definition", source.bundle().fields(),
                "questions", fields(source.questions()),
                "materials", fields(source.materials()),
                "items", fields(source.items()),
                "departments", fields(source.departments())));
    }

    private static List<Map<?, ?>> fields(Map<String, Definition> definitions) {
        return definitions.values().stream().<Map<?, ?>>map(Definition::fields).toList();
    }

    private static Answers defaults(BundleVersion bundle) {
        var answers = new HashMap<String, Object>();
        for (var question : bundle.questionnaire())
            answers.put(
                    question.id(),
                    question.type() == Question.Type.MULTI
                            ? question.defaults()
                            : question.defaults().getFirst());
        return new Answers(answers);
    }
}
