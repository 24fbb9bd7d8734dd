package io.onetrip.local.stack;

import io.onetrip.local.process.PartFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Starts everything that has what it needs, side by side; the first failure ends the start. */
final class StartOrder {
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> failure;
    private final Stack stack;

    StartOrder(Stack stack, CompletableFuture<Void> failure) {
        this.stack = stack;
        this.failure = failure;
    }

    void startAll(Runnable afterwards) {
        var postgres = start(Part.POSTGRES, List.of());
        var kafka = start(Part.KAFKA, List.of());
        var all = new ArrayList<CompletableFuture<Void>>();
        all.add(start(Part.KEYCLOAK, List.of(postgres)));
        for (var service : Part.services()) all.add(start(service, List.of(postgres, kafka)));
        var everything = after(all).thenRunAsync(afterwards, threads);
        try {
            CompletableFuture.anyOf(failure, everything).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<Void> start(Part part, List<CompletableFuture<Void>> needed) {
        var started = after(needed).thenRunAsync(() -> stack.start(part), threads);
        started.whenComplete((done, cause) -> {
            if (cause != null) failure.completeExceptionally(unwrapped(cause));
        });
        return started;
    }

    private static CompletableFuture<Void> after(List<CompletableFuture<Void>> needed) {
        return CompletableFuture.allOf(needed.toArray(CompletableFuture[]::new));
    }

    private static Throwable unwrapped(Throwable cause) {
        return cause instanceof CompletionException wrapper && wrapper.getCause() != null ? wrapper.getCause() : cause;
    }

    /** What the watcher of a starting stack says of a part that was ready and died before the others were. */
    static PartFailed diedDuringStart(Part part, int exitCode, RunFolder folder) {
        var cause = "%s ended with code %d while the others were starting".formatted(part.label(), exitCode);
        return new PartFailed(cause, folder.log(part.label()));
    }
}
