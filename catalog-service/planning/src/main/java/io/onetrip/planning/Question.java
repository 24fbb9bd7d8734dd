package io.onetrip.planning;

import java.util.List;

/** A question of the guided questionnaire; a bundle that does not ask it takes the default. */
public record Question(String id, String text, Type type, List<Option> options, List<String> defaults) {

    public enum Type {
        SINGLE,
        MULTI
    }

    public record Option(String code, String label) {}

    public Question {
        options = List.copyOf(options);
        defaults = List.copyOf(defaults);
    }

    public boolean offers(String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }
}
