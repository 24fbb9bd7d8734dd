package io.onetrip.planning;

import java.util.List;
import java.util.stream.Stream;

/** When an item, a material row or a limit applies, in terms of answers; what is decided at once, also of the form. */
public sealed interface Condition {

    Condition ALWAYS = new AllOf(List.of());
    Condition NEVER = new AnyOf(List.of());

    boolean holds(Choices choices);

    /** The questions and options it speaks of. */
    Stream<ChosenIn> mentions();

    /** The fields of a form that it speaks of; only what is judged after the form is written has any. */
    default Stream<FieldIn> fields() {
        return Stream.empty();
    }

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

    /** Holds when the field's value is in the list; while nothing is written there it does not. */
    record FieldIn(String field, List<String> values) implements Condition {
        public FieldIn {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Choices choices) {
            return values.contains(choices.written(field));
        }

        @Override
        public Stream<ChosenIn> mentions() {
            return Stream.empty();
        }

        @Override
        public Stream<FieldIn> fields() {
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

        @Override
        public Stream<FieldIn> fields() {
            return parts.stream().flatMap(Condition::fields);
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

        @Override
        public Stream<FieldIn> fields() {
            return parts.stream().flatMap(Condition::fields);
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

        @Override
        public Stream<FieldIn> fields() {
            return part.fields();
        }
    }
}
