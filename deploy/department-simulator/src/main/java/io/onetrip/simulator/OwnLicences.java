package io.onetrip.simulator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A licence system of the department's own: what its grants bring about it makes itself and pushes, all at once. */
final class OwnLicences {
    private final Set<String> announced = ConcurrentHashMap.newKeySet();
    private final Platform platform;
    private final Set<Fault> faults;

    OwnLicences(Platform platform, Set<Fault> faults) {
        this.platform = platform;
        this.faults = faults;
    }

    /** Whether a grant brings one licence about, which is pushed afterwards. */
    boolean announced(String task) throws InterruptedException {
        var certificates = platform.get("/tasks/" + task)
                .body()
                .path("results")
                .valueStream()
                .filter(result -> result.path("kind").asString("").equals("CERTIFICATE"))
                .count();
        if (certificates == 1) announced.add(task);
        return certificates == 1;
    }

    void push(List<String> granted) throws InterruptedException {
        var rows = granted.stream()
                .filter(announced::remove)
                .map(OwnLicences::licence)
                .toList();
        if (!rows.isEmpty() && !faults.contains(Fault.KEEPS_LICENCES)) platform.command("/licences", rows);
    }

    private static Map<String, Object> licence(String task) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return Map.of(
                "taskId",
                task,
                "validFrom",
                today.toString(),
                "validUntil",
                today.plusYears(5).minusDays(1).toString(),
                "entries",
                List.of(Map.of("label", "备注", "value", "由部门业务系统制证")));
    }
}
