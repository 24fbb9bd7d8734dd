package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import io.onetrip.local.part.Repository;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** The program behind {@code deploy/up}, {@code deploy/down} and {@code deploy/fill}. */
public final class Launcher {
    private final Progress progress = new Progress(System.out);
    private final Repository repository = Repository.here();
    private final RunFolder folder = RunFolder.of(repository);

    private Launcher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            System.exit(new Launcher().run(Arrays.asList(arguments)));
        } catch (WrongUse wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.isEmpty()) throw new WrongUse("up, down, status or fill?");
        var options = Options.parse(arguments.subList(1, arguments.size()));
        return switch (arguments.getFirst()) {
            case "up" -> up(options);
            case "supervise" -> new Supervisor(repository, folder, options.ports(), progress).run();
            case "down" -> down(options);
            case "fill" -> fill(options);
            case "status" -> new Status(folder, progress).show();
            default -> throw new WrongUse("up, down, status or fill, not " + arguments.getFirst());
        };
    }

    private int up(Options options) throws IOException, InterruptedException {
        var running = SupervisorFile.ofRunning(folder.supervisorFile());
        if (options.only().isPresent()) {
            var supervisor = running.orElseThrow(() -> new WrongUse("OneTrip is not running; deploy/up starts it"));
            return new ControlClient(supervisor, progress)
                    .order("restart " + options.only().get().label());
        }
        if (running.isPresent()) {
            var isReady = running.get().state() == State.READY;
            progress.say(
                    isReady
                            ? "OneTrip is already running at %s; deploy/down stops it"
                                    .formatted(running.get().address())
                            : "OneTrip is being started or stopped by process "
                                    + running.get().pid());
            return isReady ? 0 : 1;
        }
        folder.keepFormerLogs();
        progress.say("Starting OneTrip; logs in " + folder.log("stack").getParent());
        return options.detach()
                ? new Detached(folder, options.ports(), progress).start()
                : new Supervisor(repository, folder, options.ports(), progress).run();
    }

    private int fill(Options options) {
        var supervisor = SupervisorFile.ofRunning(folder.supervisorFile())
                .orElseThrow(() -> new WrongUse("OneTrip is not running; deploy/up starts it"));
        var ports = new PortPlan(URI.create(supervisor.address()).getPort());
        var cases = database(Part.CASE, ports);
        var approval = database(Part.APPROVAL, ports);
        if (options.overdue().isPresent())
            new Overdue(cases, approval, progress).run(options.overdue().get());
        else if (options.tasks() > 0) new FillTasks(approval, progress).run(options.tasks(), options.department());
        else new Fill(cases, progress).run(options.cases());
        return 0;
    }

    private Database database(Part part, PortPlan ports) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(Part.POSTGRES), part.database()),
                part.database(),
                new Secrets(folder.secrets()).get("database-" + part.database()));
    }

    private int down(Options options) throws IOException, InterruptedException {
        var running = SupervisorFile.ofRunning(folder.supervisorFile());
        if (running.isPresent()) {
            new ControlClient(running.get(), progress).order("stop");
            // the supervisor may be gone before its answer is; that it is gone is what counts
            ProcessHandle.of(running.get().pid())
                    .ifPresent(process -> process.onExit().join());
            progress.say("OneTrip is stopped");
        } else {
            progress.say("OneTrip is not running");
        }
        if (options.purge()) {
            folder.purge();
            progress.say("Its data are deleted");
        }
        return 0;
    }
}
