package io.onetrip.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** One department's system: hears of its tasks in its way, claims and grants them, with the faults it has. */
public final class DepartmentSystem implements AutoCloseable {
    /** Lateness long after the platform's limit of ten seconds. */
    public static final Duration LATE = Duration.ofSeconds(12);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Way way;
    private final Set<Fault> faults;
    private final Platform platform;
    private final Work work;
    private final Hooks hooks;
    private volatile boolean running = true;

    public DepartmentSystem(Target target, Way way, Set<Fault> faults, Duration lateness) throws IOException {
        this.way = way;
        this.faults = Set.copyOf(faults);
        platform = new Platform(target, this.faults);
        work = new Work(platform, this.faults);
        hooks = new Hooks(this.faults, lateness, this::told);
    }

    public int decided() {
        return work.decided();
    }

    public DepartmentSystem start() {
        threads.submit(this::run);
        return this;
    }

    private void run() {
        try {
            if (way == Way.WEBHOOK) register();
            var cursor = "0";
            while (running) {
                var page = platform.get("/tasks?limit=%d&after=%s&wait=%d".formatted(500, cursor, seconds()))
                        .body();
                var tasks = ids(page.path("content"));
                if (!faults.contains(Fault.IGNORES_NEXT))
                    cursor = page.path("next").asString(cursor);
                take(tasks);
                if (tasks.isEmpty() || faults.contains(Fault.IGNORES_NEXT)) Thread.sleep(pause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(List<String> tasks) throws InterruptedException {
        if (tasks.isEmpty()) return;
        if (way == Way.BATCH) work.all(tasks);
        else for (var task : tasks) work.one(task);
    }

    private List<String> ids(JsonNode content) {
        var ids = new ArrayList<String>();
        for (var task : content) {
            var status = task.path("status").asString("");
            if (status.equals("OPEN") || status.equals("CLAIMED"))
                ids.add(task.path("taskId").asString(""));
        }
        if (faults.contains(Fault.OUT_OF_ORDER)) Collections.reverse(ids);
        return ids;
    }

    /** An endpoint that is left from an earlier run is taken over, with a new secret. */
    private void register() throws InterruptedException {
        var wanted = Map.of("url", hooks.url(), "events", List.of());
        var answer = platform.command("/webhook", wanted);
        if (answer.status() == 409) {
            platform.put("/webhook", wanted);
            answer = platform.command("/webhook/secret", Map.of());
        }
        hooks.signedWith(answer.body().path("secret").asString(""));
    }

    private void told(JsonNode message) {
        if (!message.path("type").asString("").equals("task.opened")) return;
        threads.submit(() -> {
            try {
                work.one(message.at("/data/taskId").asString(""));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private int seconds() {
        return way == Way.POLL || way == Way.WEBHOOK || faults.contains(Fault.POLLS_TOO_OFTEN) ? 0 : 20;
    }

    private Duration pause() {
        if (faults.contains(Fault.POLLS_TOO_OFTEN)) return Duration.ofMillis(50);
        return switch (way) {
            case POLL -> Duration.ofMillis(1_200);
            case WEBHOOK -> Duration.ofSeconds(15);
            case LONG_POLL, BATCH ->
                faults.contains(Fault.IGNORES_NEXT) ? Duration.ofMillis(1_200) : Duration.ofMillis(50);
        };
    }

    @Override
    public void close() {
        running = false;
        try {
            if (way == Way.WEBHOOK) platform.delete("/webhook");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
        hooks.close();
        platform.close();
    }
}
