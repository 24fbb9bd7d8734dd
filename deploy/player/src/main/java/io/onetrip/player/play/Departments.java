package io.onetrip.player.play;

import io.onetrip.player.http.Account;
import io.onetrip.player.http.Api;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The systems of all departments that this run's cases need; each works by itself. */
public final class Departments implements Deciders {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, DepartmentSystem> systems = new ConcurrentHashMap<>();
    private final Map<String, CaseAtDepartments> cases = new ConcurrentHashMap<>();
    private final Api api;
    private final Function<String, Account> accounts;

    public Departments(Api api, Function<String, Account> accounts) {
        this.api = api;
        this.accounts = accounts;
    }

    /**
     * To be called before the case is accepted, so that no system sees a task of a case it does not know.
     *
     * @param items of the plan
     */
    @Override
    public CaseAtDepartments expect(String caseNumber, JsonNode items, Account clerk) {
        var ids =
                items.valueStream().map(item -> item.required("id").asString()).collect(Collectors.toSet());
        var expected = new CaseAtDepartments(ids);
        cases.put(caseNumber, expected);
        for (var item : items) {
            system(item.required("department").asString()).expectOne();
        }
        return expected;
    }

    private DepartmentSystem system(String department) {
        return systems.computeIfAbsent(department, id -> {
            var system = new DepartmentSystem(api, accounts.apply(id), cases);
            threads.submit(system);
            return system;
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
