package io.onetrip.planning;

import io.onetrip.planning.Condition.AllOf;
import io.onetrip.planning.Condition.AnyOf;
import io.onetrip.planning.Condition.ChosenIn;
import io.onetrip.planning.Condition.FieldIn;
import io.onetrip.planning.Condition.Not;
import io.onetrip.planning.Question.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Some of the answers, and what follows from them whatever the others are. Sound, not complete: {@code UNKNOWN} may be
 * said of a condition that is true by an interplay of its parts, never {@code TRUE} of one that may be false.
 */
final class PartialAnswers {

    enum Truth {
        TRUE,
        FALSE,
        UNKNOWN;

        Truth not() {
            return switch (this) {
                case TRUE -> FALSE;
                case FALSE -> TRUE;
                case UNKNOWN -> UNKNOWN;
            };
        }

        static Truth of(boolean truth) {
            return truth ? TRUE : FALSE;
        }
    }

    private final Map<String, Question> open;
    private final Choices choices;
    private final Collection<Literal> known;

    /** @param open the questions that could have been answered otherwise; all others keep what was chosen */
    PartialAnswers(Map<String, Question> open, Choices choices, Collection<Literal> known) {
        this.open = open;
        this.choices = choices;
        this.known = known;
    }

    boolean entail(Condition condition) {
        return of(condition) == Truth.TRUE;
    }

    private Truth of(Condition condition) {
        return switch (condition) {
            case ChosenIn chosen -> of(chosen);
            case FieldIn field -> Truth.of(field.holds(choices));
            case AllOf all -> fold(all.parts(), Truth.FALSE);
            case AnyOf any -> fold(any.parts(), Truth.TRUE);
            case Not not -> of(not.part()).not();
        };
    }

    /** One part that is {@code decisive} decides; parts that all are its opposite make the opposite. */
    private Truth fold(List<Condition> parts, Truth decisive) {
        var folded = decisive.not();
        for (var part : parts) {
            var truth = of(part);
            if (truth == decisive) return decisive;
            if (truth == Truth.UNKNOWN) folded = Truth.UNKNOWN;
        }
        return folded;
    }

    private Truth of(ChosenIn chosen) {
        var question = open.get(chosen.question());
        if (question == null) return Truth.of(chosen.holds(choices));
        if (chosen.options().stream().anyMatch(option -> isKnown(question, option, true))) return Truth.TRUE;
        var inside = 0;
        var outside = 0;
        for (var option : question.options())
            if (possible(question, option.code())) {
                if (chosen.options().contains(option.code())) inside++;
                else outside++;
            }
        if (inside == 0) return Truth.FALSE;
        return question.type() == Type.SINGLE && outside == 0 ? Truth.TRUE : Truth.UNKNOWN;
    }

    private boolean possible(Question question, String option) {
        if (isKnown(question, option, false)) return false;
        return question.type() == Type.MULTI
                || known.stream()
                        .noneMatch(literal -> literal.chosen()
                                && literal.question().equals(question.id())
                                && !literal.option().equals(option));
    }

    private boolean isKnown(Question question, String option, boolean chosen) {
        for (var literal : known)
            if (literal.chosen() == chosen
                    && literal.option().equals(option)
                    && literal.question().equals(question.id())) return true;
        return false;
    }
}
