package io.onetrip.local.stack;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record Options(
        boolean detach,
        boolean purge,
        Optional<Part> only,
        PortPlan ports,
        int cases,
        int tasks,
        String department,
        Optional<String> overdue) {
    private static final int DEFAULT_BASE = 8080;
    private static final String DEFAULT_DEPARTMENT = "D_SAMR";
    private static final int DEFAULT_CASES = 1_000_000;

    static Options parse(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        var detach = false;
        var purge = false;
        var only = Optional.<Part>empty();
        var ports = new PortPlan(DEFAULT_BASE);
        var cases = DEFAULT_CASES;
        var tasks = 0;
        var department = DEFAULT_DEPARTMENT;
        var overdue = Optional.<String>empty();
        while (!words.isEmpty()) {
            var word = words.pop();
            switch (word) {
                case "--detach" -> detach = true;
                case "--purge" -> purge = true;
                case "--only" -> only = Optional.of(Part.named(value(word, words)));
                case "--port-base" -> ports = new PortPlan(number(value(word, words)));
                case "--tasks" -> tasks = number(value(word, words));
                case "--department" -> department = value(word, words);
                case "--overdue" -> overdue = Optional.of(value(word, words));
                case "--cases" -> cases = number(value(word, words));
                default -> throw new WrongUse("Unknown option: " + word);
            }
        }
        return new Options(detach, purge, only, ports, cases, tasks, department, overdue);
    }

    private static String value(String option, ArrayDeque<String> words) {
        if (words.isEmpty()) throw new WrongUse(option + " needs a value");
        return words.pop();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new WrongUse("Not a number: " + text);
        }
    }
}
