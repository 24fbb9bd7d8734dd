package io.onetrip.conformance;

import io.onetrip.simulator.DepartmentSystem;
import io.onetrip.simulator.Fault;
import io.onetrip.simulator.Simulator;
import io.onetrip.simulator.StackFile;
import io.onetrip.simulator.Target;
import io.onetrip.simulator.Way;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The program behind {@code deploy/conformance}. */
public final class Conformance {
    private static final String USAGE = """
            Checks a department's adapter: point it at the address that is printed, let it work, and read what it does wrong.

            Usage: deploy/conformance [--department D] [--port P] [--seconds N] [--simulate FAULT | --simulate none] [--way WAY]

              --department D    whose adapter it is (default: D_PSB); its client and secret are printed
              --port P          where the adapter finds the platform meanwhile (default: 9400)
              --seconds N       how long to watch (default: 120)
              --simulate FAULT  watches the simulator with one fault instead, to see the check at work
              --way WAY         of the simulator: poll, long-poll, webhook, batch (default: webhook)

            Exit code: 0 no fault was found, 1 one was, 2 wrong options or no running stack, 3 the adapter has not been seen.""";

    private Conformance() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(check(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        }
    }

    private static int check(String[] arguments) throws IOException, InterruptedException {
        var department = "D_PSB";
        var port = 9400;
        var seconds = 120;
        var simulate = "";
        var way = Way.WEBHOOK;
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            if (option.equals("--help") || option.equals("-h")) {
                System.out.println(USAGE);
                return 0;
            }
            if (!rest.hasNext()) throw new IllegalArgumentException(option + " needs a value");
            var value = rest.next();
            switch (option) {
                case "--department" -> department = value;
                case "--port" -> port = Integer.parseInt(value);
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--simulate" -> simulate = value;
                case "--way" -> way = Simulator.named(Way.class, value);
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        var stack = StackFile.find();
        try (var sandbox = new Sandbox(stack.address(), port, Duration.ofSeconds(10))) {
            var target = stack.target(stack.known(department));
            var through = new Target(
                    sandbox.address(),
                    URI.create(sandbox.address() + target.tokenEndpoint().getPath()),
                    department,
                    target.client(),
                    target.secret());
            System.out.printf(
                    "Platform for the adapter: %s%ntoken endpoint: %s%nclient: %s, secret: %s%nWatching for %d s%n%n",
                    through.address(), through.tokenEndpoint(), through.client(), through.secret(), seconds);
            watch(through, simulate, way, seconds);
            return report(sandbox.findings());
        }
    }

    private static void watch(Target target, String simulate, Way way, int seconds)
            throws IOException, InterruptedException {
        if (simulate.isEmpty()) {
            Thread.sleep(Duration.ofSeconds(seconds));
            return;
        }
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!simulate.equals("none")) faults.add(Simulator.named(Fault.class, simulate));
        try (var _ = new DepartmentSystem(target, way, faults, DepartmentSystem.LATE).start()) {
            Thread.sleep(Duration.ofSeconds(seconds));
        }
    }

    private static int report(List<Finding> findings) {
        findings.forEach(System.out::println);
        var faults = findings.stream()
                .filter(one -> one.state() == Finding.State.FAULT)
                .count();
        var unseen = findings.stream()
                .filter(one -> one.state() == Finding.State.NOT_SEEN)
                .count();
        System.out.printf("%n%d faults, %d rules not seen at work%n", faults, unseen);
        if (unseen == findings.size()) return 3;
        return faults == 0 ? 0 : 1;
    }
}
