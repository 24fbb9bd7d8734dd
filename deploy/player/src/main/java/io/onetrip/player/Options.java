package io.onetrip.player;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param catalog the file to import and play; absent: the shipped one
 * @param cases how many cases to take in; absent: one for each example
 * @param concurrency how many requests may be under way at once
 * @param simulators the departments' systems are simulated ones, of which one fails all the time
 * @param leave the department whose items are left for its own system or for people; the others' systems are simulated
 */
record Options(
        @Nullable Path catalog,
        OptionalInt cases,
        int concurrency,
        boolean simulators,
        @Nullable String leave,
        boolean help) {
    static final String USAGE = """
            Plays the main job on the running stack, as its users would.

            Usage: deploy/demo [--catalog FILE] [--cases N] [--concurrency C] [--simulators | --leave D]

              --catalog FILE    catalogue file to import and play (default: deploy/demo-data/catalog.json)
              --cases N         take in N cases, cycling over the examples (default: one for each example; at most 100000)
              --concurrency C   at most C requests at once, 1 to 64 (default: 4)
              --simulators      departments decide by simulated systems, each in another way, and one of them fails all the
                                time: its items stay undecided, everything else has to complete
              --leave D         the same, but the items of department D are left open: for its adapter, or for its pages
              --help            this text

            Exit code: 0 everything held, 1 something did not, 2 wrong options or no running stack.""";

    static Options parse(String... arguments) {
        Path catalog = null;
        var cases = OptionalInt.empty();
        var concurrency = 4;
        var simulators = false;
        String leave = null;
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            switch (option) {
                case "--help", "-h" -> {
                    return new Options(null, OptionalInt.empty(), concurrency, false, null, true);
                }
                case "--simulators" -> simulators = true;
                case "--leave" -> leave = value(option, rest.hasNext() ? rest.next() : null);
                case "--catalog" -> catalog = file(option, value(option, rest.hasNext() ? rest.next() : null));
                case "--cases" ->
                    cases = OptionalInt.of(number(option, value(option, rest.hasNext() ? rest.next() : null), 100_000));
                case "--concurrency" ->
                    concurrency = number(option, value(option, rest.hasNext() ? rest.next() : null), 64);
                default -> throw new WrongOptions("Unknown option " + option);
            }
        }
        if (simulators && leave != null) {
            throw new WrongOptions("--simulators and --leave exclude each other");
        }
        return new Options(catalog, cases, concurrency, simulators, leave, false);
    }

    /** Whether some items may stay undecided. */
    boolean someHeldUp() {
        return simulators || leave != null;
    }

    private static String value(String option, @Nullable String value) {
        if (value == null || value.startsWith("--")) {
            throw new WrongOptions(option + " needs a value");
        }
        return value;
    }

    private static Path file(String option, String value) {
        var path = Path.of(value);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new WrongOptions("%s: there is no readable file %s".formatted(option, value));
        }
        return path;
    }

    private static int number(String option, String value, int most) {
        try {
            var number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw new WrongOptions("%s must be a whole number from 1 to %d, not %s".formatted(option, most, value));
    }
}
