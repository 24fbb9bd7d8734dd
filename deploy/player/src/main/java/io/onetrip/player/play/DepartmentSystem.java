package io.onetrip.player.play;

import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import io.onetrip.player.http.CallFailed;
import io.onetrip.player.http.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.JsonNode;

/**
 * One department's own system: follows its feed with a kept cursor and grants what belongs to this run, one by one or
 * several at once.
 */
final class DepartmentSystem implements Runnable {
    private static final String TASKS = "/api/departments/v1/tasks";
    private final Api api;
    private final Account account;
    private final Map<String, CaseAtDepartments> cases;
    private final Semaphore expected = new Semaphore(0);
    private String cursor = "";

    DepartmentSystem(Api api, Account account, Map<String, CaseAtDepartments> cases) {
        this.api = api;
        this.account = account;
        this.cases = cases;
    }

    void expectOne() {
        expected.release();
    }

    @Override
    public void run() {
        var patience = patience();
        try {
            while (true) {
                expected.acquire(); // sleeps while nothing of this department is on its way
                expected.release();
                if (work() > 0) {
                    patience = patience();
                } else {
                    patience.pause();
                }
            }
        } catch (InterruptedException | IllegalStateException _) {
            // the run is over
        }
    }

    private int work() {
        try {
            var news = news();
            news.stream().filter(task -> isOf("DECIDED", task)).forEach(this::decided);
            var tasks = news.stream().filter(task -> isOf("OPEN", task)).toList();
            tasks.forEach(this::accept);
            if (tasks.size() == 1) {
                decide(tasks.getFirst());
            } else if (!tasks.isEmpty()) {
                decideAll(tasks);
            }
            return news.size();
        } catch (CallFailed failed) {
            cases.values().forEach(one -> one.failed(failed));
            return 0;
        }
    }

    private List<JsonNode> news() {
        var after = cursor.isEmpty() ? "" : "&after=" + cursor;
        var feed = api.ask(
                Call.get("department feed", TASKS + "?limit=500" + after).as(account));
        cursor = feed.path("next").asString("");
        return feed.path("content")
                .valueStream()
                .filter(task -> cases.containsKey(caseNumber(task)))
                .toList();
    }

    /** What the platform has granted by the item's rule is decided when it comes. */
    private static boolean isOf(String status, JsonNode task) {
        return task.path("status").asString("").equals(status);
    }

    /** An item that is not entrusted to the window is accepted by its department first. */
    private void accept(JsonNode task) {
        if (!task.path("acceptance").path("state").asString("").equals("PENDING")) return;
        api.ask(Call.post("accept item", TASKS + "/" + id(task) + "/acceptance")
                .as(account)
                .once());
    }

    private void decide(JsonNode task) {
        try {
            grantOne(task);
        } catch (CallFailed failed) {
            cases.get(caseNumber(task)).failed(failed);
        }
    }

    private void grantOne(JsonNode task) {
        var path = TASKS + "/" + id(task);
        api.ask(Call.post("claim", path + "/claim").as(account).once());
        api.ask(Call.post("decide", path + "/decision")
                .as(account)
                .json(grant())
                .once());
        decided(task);
    }

    private void decideAll(List<JsonNode> tasks) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var task : tasks) {
            var row = new LinkedHashMap<>(grant());
            row.put("taskId", id(task));
            rows.add(row);
        }
        var answer = api.ask(Call.post("decide several", "/api/departments/v1/decisions")
                .as(account)
                .json(rows)
                .once());
        for (int i = 0; i < tasks.size(); i++) {
            var row = answer.path("results").path(i);
            if (row.path("outcome").asString("").equals("DONE")) {
                decided(tasks.get(i));
            } else {
                cases.get(caseNumber(tasks.get(i)))
                        .failed(new Unmet("decision of " + id(tasks.get(i)), "DONE", row.toString()));
            }
        }
    }

    private void decided(JsonNode task) {
        expected.acquireUninterruptibly();
        cases.get(caseNumber(task)).decided(task.required("itemId").asString());
    }

    private static Map<String, Object> grant() {
        return Map.of("outcome", "GRANTED", "reason", "材料齐全, 符合法定形式");
    }

    private static String id(JsonNode task) {
        return task.required("taskId").asString();
    }

    private static String caseNumber(JsonNode task) {
        return task.required("caseNumber").asString();
    }

    private static Patience patience() {
        return new Patience(Patience.OF_A_RESTART, Duration.ofMillis(150), Duration.ofSeconds(1));
    }
}
