package io.onetrip.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program behind {@code deploy/simulate}: systems of departments that run until they are stopped. */
public final class Simulator {
    static final String USAGE = """
            Runs systems of departments against the running stack; they grant every task that they are sent.

            Usage: deploy/simulate [--department D] [--way WAY] [--fault FAULT] [--seconds N]

              --department D   one department; may be given again (default: all of the stack)
              --way WAY        poll, long-poll, webhook, batch (default: all of them in turn)
              --fault FAULT    may be given again: %s
              --seconds N      ends by itself after so long (default: when it is stopped)
              --help           this text""".formatted(names(Fault.class));

    private Simulator() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        }
    }

    private static void run(String[] arguments) throws IOException, InterruptedException {
        var departments = new ArrayList<String>();
        var ways = new ArrayList<Way>();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        var seconds = Long.MAX_VALUE / 1_000_000_000L;
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            if (option.equals("--help") || option.equals("-h")) {
                System.out.println(USAGE);
                return;
            }
            if (!rest.hasNext()) throw new IllegalArgumentException(option + " needs a value");
            var value = rest.next();
            switch (option) {
                case "--department" -> departments.add(value);
                case "--way" -> ways.add(named(Way.class, value));
                case "--fault" -> faults.add(named(Fault.class, value));
                case "--seconds" -> seconds = Long.parseLong(value);
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        var stack = StackFile.find();
        simulate(
                stack,
                departments.isEmpty()
                        ? stack.departments()
                        : departments.stream().map(stack::known).toList(),
                ways,
                faults,
                Duration.ofSeconds(seconds));
    }

    private static void simulate(
            StackFile stack, List<String> departments, List<Way> ways, Set<Fault> faults, Duration duration)
            throws IOException, InterruptedException {
        var used = ways.isEmpty() ? List.of(Way.values()) : ways;
        var systems = new ArrayList<DepartmentSystem>();
        for (var department : departments) {
            var way = used.get(systems.size() % used.size());
            systems.add(new DepartmentSystem(stack.target(department), way, faults, DepartmentSystem.LATE).start());
            System.out.printf("%s connects by %s%s%n", department, way, faults.isEmpty() ? "" : " " + faults);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> systems.forEach(DepartmentSystem::close)));
        Thread.sleep(duration);
        System.out.printf(
                "%d tasks decided%n",
                systems.stream().mapToInt(DepartmentSystem::decided).sum());
        System.exit(0);
    }

    /** As in {@code --fault no-key}. */
    public static <E extends Enum<E>> E named(Class<E> kind, String typed) {
        return Stream.of(kind.getEnumConstants())
                .filter(one -> typed(one).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no %s '%s', but %s"
                        .formatted(kind.getSimpleName().toLowerCase(Locale.ROOT), typed, names(kind))));
    }

    private static <E extends Enum<E>> String names(Class<E> kind) {
        return Stream.of(kind.getEnumConstants()).map(Simulator::typed).collect(Collectors.joining(", "));
    }

    private static String typed(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
