package io.onetrip.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Claims and grants tasks, each once, one by one or all at once. */
final class Work {
    private static final String REASON = "材料齐全, 符合法定形式";
    private final Platform platform;
    private final Set<Fault> faults;
    private final Set<String> handled = ConcurrentHashMap.newKeySet();
    private final OwnLicences licences;
    private final AtomicInteger decided = new AtomicInteger();

    Work(Platform platform, Set<Fault> faults) {
        this.platform = platform;
        this.faults = faults;
        licences = new OwnLicences(platform, faults);
    }

    int decided() {
        return decided.get();
    }

    void one(String task) throws InterruptedException {
        if (faults.contains(Fault.DEAD)) return;
        if (!handled.add(task) && !faults.contains(Fault.ACTS_TWICE)) return;
        if (faults.contains(Fault.SLOW))
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1_000, 3_000)));
        if (!faults.contains(Fault.OUT_OF_ORDER)) platform.command("/tasks/%s/claim".formatted(task), Map.of());
        if (faults.contains(Fault.NO_BASIS)) {
            platform.command("/tasks/%s/decision".formatted(task), Map.of("outcome", "REFUSED"));
        }
        var answer = decision(task);
        if (faults.contains(Fault.OUT_OF_ORDER)) platform.command("/tasks/%s/claim".formatted(task), Map.of());
        if (answer.ok()) decided.incrementAndGet();
        else if (answer.status() >= 500 || answer.status() == 0) handled.remove(task);
    }

    void all(List<String> tasks) throws InterruptedException {
        var fresh = tasks.stream().filter(handled::add).toList();
        if (fresh.isEmpty() || faults.contains(Fault.DEAD)) return;
        if (faults.contains(Fault.SLOW)) Thread.sleep(Duration.ofSeconds(2));
        platform.command(
                "/claims", fresh.stream().map(task -> Map.of("taskId", task)).toList());
        var rows = new ArrayList<Map<String, Object>>();
        for (var task : fresh) rows.add(licences.announced(task) ? following(task) : row(task));
        if (faults.contains(Fault.LICENCE_FIRST)) licences.push(fresh);
        if (faults.contains(Fault.WRONG_ROWS)) {
            rows.addFirst(Map.of("taskId", fresh.getFirst(), "outcome", "REFUSED"));
            rows.add(row("no-such-task"));
            rows.add(Map.of("outcome", "GRANTED"));
        }
        var answer = platform.command("/decisions", rows);
        if (!faults.contains(Fault.LICENCE_FIRST)) licences.push(done(answer.body()));
        for (var result : answer.body().path("results")) {
            if (result.path("outcome").asString("").equals("DONE")) decided.incrementAndGet();
            else if (isUnaccepted(result.path("problem"))
                    && decision(result.path("taskId").asString("")).ok()) decided.incrementAndGet();
        }
    }

    private static List<String> done(JsonNode answer) {
        return answer.path("results")
                .valueStream()
                .filter(row -> row.path("outcome").asString("").equals("DONE"))
                .map(row -> row.path("taskId").asString(""))
                .toList();
    }

    /** An item that is not entrusted to the window is accepted first; the platform says when that is so. */
    private Answer decision(String task) throws InterruptedException {
        var path = "/tasks/%s/decision".formatted(task);
        var answer = platform.command(path, grant());
        if (!isUnaccepted(answer.body())) return answer;
        platform.command("/tasks/%s/acceptance".formatted(task), Map.of());
        return platform.command(path, grant());
    }

    private static boolean isUnaccepted(JsonNode problem) {
        return problem.path("type").asString("").equals("/problems/acceptance-pending");
    }

    private static Map<String, Object> row(String task) {
        var row = new LinkedHashMap<>(grant());
        row.put("taskId", task);
        return row;
    }

    private static Map<String, Object> following(String task) {
        var row = row(task);
        row.put("licencesFollow", true);
        return row;
    }

    private static Map<String, Object> grant() {
        return Map.of("outcome", "GRANTED", "reason", REASON);
    }
}
