package io.onetrip.player.play;

import io.onetrip.player.WrongOptions;
import io.onetrip.player.catalogue.PlannedExample;
import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import io.onetrip.player.http.Call;
import io.onetrip.player.http.Patience;
import io.onetrip.simulator.DepartmentSystem;
import io.onetrip.simulator.Fault;
import io.onetrip.simulator.Target;
import io.onetrip.simulator.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Simulated systems decide: by poll, long poll, webhook and batch in turn, some slow, repeating or with wrong rows among
 * the right ones; and one department does not: its system fails all the time, or it has none here.
 */
public final class SimulatedDepartments implements Deciders {
    private static final List<Set<Fault>> MANNERS = List.of(
            Set.of(),
            Set.of(Fault.REPEATING),
            Set.of(Fault.OUT_OF_ORDER),
            Set.of(Fault.WRONG_ROWS),
            Set.of(Fault.SLOW));
    /** Looks in a row at which only the failing system has something: a later wave may be on its way to others. */
    private static final int SURE = 4;

    private final List<DepartmentSystem> systems = new ArrayList<>();
    private final List<String> described = new ArrayList<>();
    private final Api api;
    private final String failing;

    private SimulatedDepartments(Api api, String failing) {
        this.api = api;
        this.failing = failing;
    }

    /** The department that the fewest examples need fails. */
    public static SimulatedDepartments oneFailing(
            Api api, List<PlannedExample> examples, Function<String, Target> targets) {
        var needed = needed(examples);
        var failing =
                needed.keySet().stream().min(Comparator.comparing(needed::get)).orElseThrow();
        var simulated = new SimulatedDepartments(api, failing);
        needed.keySet().forEach(department -> simulated.start(department, targets.apply(department)));
        return simulated;
    }

    /** Nothing works for the department that is left out: its items stay open until somebody decides them. */
    public static SimulatedDepartments without(
            String left, Api api, List<PlannedExample> examples, Function<String, Target> targets) {
        var needed = needed(examples);
        if (!needed.containsKey(left)) {
            throw new WrongOptions("No example needs department %s; there are %s".formatted(left, needed.keySet()));
        }
        var simulated = new SimulatedDepartments(api, left);
        needed.keySet().stream()
                .filter(department -> !department.equals(left))
                .forEach(department -> simulated.start(department, targets.apply(department)));
        return simulated;
    }

    private static Map<String, Integer> needed(List<PlannedExample> examples) {
        var needed = new TreeMap<String, Integer>();
        for (var example : examples) {
            departments(example.plan().path("items")).forEach(one -> needed.merge(one, 1, Integer::sum));
        }
        return needed;
    }

    public String description() {
        return "Simulated systems: " + String.join(", ", described);
    }

    private void start(String department, Target target) {
        var dead = department.equals(failing);
        var way = dead ? Way.WEBHOOK : Way.values()[systems.size() % Way.values().length];
        var faults = dead ? Set.of(Fault.DEAD) : MANNERS.get(systems.size() % MANNERS.size());
        try {
            systems.add(new DepartmentSystem(target, way, faults, DepartmentSystem.LATE).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        described.add("%s %s%s".formatted(department, way, faults.isEmpty() ? "" : " " + faults));
    }

    @Override
    public Decisions expect(String caseNumber, JsonNode items, Account clerk) {
        return patience -> {
            var waiting = new Patience(patience, Duration.ofMillis(200), Duration.ofSeconds(2));
            var heldUp = 0;
            while (true) {
                var open = open(caseNumber, clerk);
                if (open.isEmpty()) return true;
                heldUp = open.stream().allMatch(failing::equals) ? heldUp + 1 : 0;
                if (heldUp == SURE) return false;
                if (waiting.isOver()) {
                    throw new Unmet("decisions", "those of all but " + failing, "open at " + new TreeSet<>(open));
                }
                waiting.pause();
            }
        };
    }

    /** Departments that have an item of the case before them; what waits for another item is before nobody yet. */
    private List<String> open(String caseNumber, Account clerk) {
        var items =
                api.ask(Call.get("case", "/api/cases/" + caseNumber).as(clerk)).path("items");
        var open = new ArrayList<String>();
        var waiting = false;
        for (var item : items) {
            var status = item.path("status").asString("");
            waiting |= status.equals("WAITING");
            if (status.equals("DISPATCHED") || status.equals("CLAIMED")) {
                open.add(item.path("department").asString(""));
            }
        }
        if (open.isEmpty() && waiting) open.add("a later wave"); // its predecessors are decided, it is on its way
        return open;
    }

    private static Set<String> departments(JsonNode items) {
        var departments = new TreeSet<String>();
        items.forEach(item -> departments.add(item.required("department").asString()));
        return departments;
    }

    @Override
    public void close() {
        systems.forEach(DepartmentSystem::close);
    }
}
