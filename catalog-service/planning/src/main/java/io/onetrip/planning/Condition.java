package io.onetrip.planning;

import java.util.List;
import java.util.stream.Stream;

/** When an item, a material row or a limit applies, in terms of answers. */
public sealed interface Condition {

    Condition ALWAYS = new AllOf(List.of());
    Condition NEVER = new AnyOf(List.of());

    boolean holds(Choices choices);

    /** The questions and options it speaks of. */
    Stream<ChosenIn> mentions();

    /** Holds when any chosen option is in the list. */
    record ChosenIn(String question, List<String> options) implements Condition {
        public ChosenIn {
            options = List.copyOf(options);
        }

        @Override
        public boolean holds(Choices choices) {
            return choices.of(question).stream().anyMatch(options::contains);
        }

        @Override
        public Stream<ChosenIn> mentions() {
            return Stream.of(this);
        }
    }

    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Choices choices) {
            return parts.stream().allMatch(part -> part.holds(choices));
        }

        @Override
        public Stream<ChosenIn> mentions() {
            return parts.stream().flatMap(Condition::mentions);
        }
    }

    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Choices choices) {
            return parts.stream().anyMatch(part -> part.holds(choices));
        }

        @Override
        public Stream<ChosenIn> mentions() {
            return parts.stream().flatMap(Condition::mentions);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Choices choices) {
            return !part.holds(choices);
        }

        @Override
        public Stream<ChosenIn> mentions() {
            return part.mentions();
        }
    }
}
