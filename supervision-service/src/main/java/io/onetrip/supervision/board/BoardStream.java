package io.onetrip.supervision.board;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * Sends every viewer the latest board. Each has a virtual thread of its own, so that a slow one misses boards in between
 * and delays nobody.
 */
@Component
class BoardStream implements SmartLifecycle {
    private static final long NO_TIMEOUT = 0;

    private final BoardSnapshot snapshot;
    private final BoardProperties properties;
    private final Set<Thread> viewers = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    BoardStream(BoardSnapshot snapshot, BoardProperties properties) {
        this.snapshot = snapshot;
        this.properties = properties;
    }

    /** Tells up to when the last board is known to hold. */
    record Heartbeat(Instant at) {}

    SseEmitter open() {
        var emitter = new SseEmitter(NO_TIMEOUT);
        var first = snapshot.current();
        var viewer = Thread.ofVirtual().name("board-viewer").unstarted(() -> serve(emitter, first));
        viewers.add(viewer);
        viewer.start();
        return emitter;
    }

    private void serve(SseEmitter emitter, BoardSnapshot.Version first) {
        try {
            var seen = first;
            emitter.send(board(seen));
            while (running) {
                var next = snapshot.awaitOther(seen, properties.heartbeat());
                if (next.isPresent()) emitter.send(board(next.get()));
                else sendHeartbeat(emitter);
                seen = next.orElse(seen);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException stopping) {
            emitter.complete();
        } finally {
            viewers.remove(Thread.currentThread());
        }
    }

    private static SseEventBuilder board(BoardSnapshot.Version version) {
        return SseEmitter.event().name("board").data(version.board(), MediaType.APPLICATION_JSON);
    }

    /** A board that could not be looked after says nothing, so that no screen takes it for live; proxies get a comment. */
    private void sendHeartbeat(SseEmitter emitter) throws IOException {
        var holds = snapshot.holdsUntil(properties.heartbeat());
        emitter.send(
                holds.isEmpty()
                        ? SseEmitter.event().comment("stale")
                        : SseEmitter.event()
                                .name("heartbeat")
                                .data(new Heartbeat(holds.get()), MediaType.APPLICATION_JSON));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for open requests to end: these would never. */
    @Override
    public void stop() {
        running = false;
        viewers.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
