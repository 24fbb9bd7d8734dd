package io.onetrip.local.stack;

import io.onetrip.local.part.Repository;
import io.onetrip.local.process.ChildProcess;
import io.onetrip.local.process.PartFailed;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Owns a stack from its start to its end. */
final class Supervisor {
    private final RunFolder folder;
    private final PortPlan ports;
    private final Progress progress;
    private final Stack stack;
    private final StackFile stackFile;
    private final DemoAccounts accounts;
    private final DemoCatalogue catalogue;
    private final DemoSeals seals;
    private final Control control;
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final CountDownLatch stopOrdered = new CountDownLatch(1);
    private volatile State state = State.STARTING;
    private boolean stopped;

    Supervisor(Repository repository, RunFolder folder, PortPlan ports, Progress progress) throws IOException {
        this.folder = folder;
        this.ports = ports;
        this.progress = progress;
        this.stack = new Stack(repository, folder, ports, progress, this::partDied);
        this.accounts = new DemoAccounts(repository);
        this.stackFile = new StackFile(accounts, folder.stackFile());
        this.catalogue = new DemoCatalogue(repository, folder, ports);
        this.seals = new DemoSeals(ports, accounts.chiefs());
        this.control = new Control(this::carryOut);
    }

    /** Starts the stack, waits until it is to end and ends it; returns the exit code. */
    int run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop-stack"));
        var begin = System.nanoTime();
        try {
            ports.requireFree();
            enter(State.STARTING);
            new StartOrder(stack, failure).startAll(this::loadCatalogue);
            stackFile.write(stack);
            enter(State.READY);
        } catch (PartFailed | IllegalStateException | UncheckedIOException failed) {
            if (state != State.STOPPING) progress.say("FAILED: " + failed.getMessage());
            stopAll();
            return 1;
        }
        progress.say(new Welcome(ports, accounts).text(Duration.ofNanos(System.nanoTime() - begin)));
        stopOrdered.await();
        return 0;
    }

    private void loadCatalogue() {
        progress.timed("catalogue", "loaded", () -> {
            if (catalogue.importOnce(stack.processes().get(Part.CATALOG))) seals.register();
        });
    }

    private void partDied(Part part, int exitCode) {
        if (state == State.STARTING) {
            failure.completeExceptionally(StartOrder.diedDuringStart(part, exitCode, folder));
        } else if (state == State.READY) {
            progress.event("%s ended with code %d; the others go on. Its log: %s. Start it again: deploy/up --only %s"
                    .formatted(part.label(), exitCode, folder.log(part.label()), part.label()));
            stackFile.write(stack);
        }
    }

    private int carryOut(String order, PrintStream answer) {
        var words = order.split(" ");
        return switch (words[0]) {
            case "restart" -> restart(words[1], answer);
            case "stop" -> {
                progress.redirected(answer, this::stopAll);
                stopOrdered.countDown();
                yield 0;
            }
            default -> throw new IllegalArgumentException("No such order: " + order);
        };
    }

    private int restart(String name, PrintStream answer) {
        try {
            var part = Part.named(name);
            progress.event(name + " is restarted on request");
            progress.redirected(answer, () -> stack.restart(part));
            return 0;
        } catch (PartFailed | WrongUse | IllegalStateException | UncheckedIOException failed) {
            answer.println("FAILED: " + failed.getMessage());
            return 1;
        } finally {
            stackFile.write(stack);
        }
    }

    private void enter(State next) {
        state = next;
        new SupervisorFile(ProcessHandle.current().pid(), control.port(), control.token(), state, ports.publicAddress())
                .write(folder.supervisorFile());
    }

    private synchronized void stopAll() {
        if (stopped) return;
        stopped = true;
        enter(State.STOPPING);
        Part.services().parallelStream().forEach(stack::stop);
        List.of(Part.KEYCLOAK, Part.KAFKA, Part.POSTGRES).forEach(stack::stop);
        ChildProcess.killAll();
        try {
            stackFile.delete();
            Files.deleteIfExists(folder.supervisorFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
