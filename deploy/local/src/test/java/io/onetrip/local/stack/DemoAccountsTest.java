package io.onetrip.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.local.part.Repository;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
    private final List<Map<String, Object>> accounts = new DemoAccounts(Repository.here()).all();

    @Test
    void everyHallHasAnIntakeClerkAnOutputClerkAndAManager() {
        for (var hall : List.of("H_MAIN", "H_EAST")) {
            assertThat(accounts)
                    .filteredOn(account -> hall.equals(account.get("hall")))
                    .extracting(account -> account.get("roles"))
                    .contains(List.of("intake-clerk"), List.of("output-clerk"), List.of("hall-manager"));
        }
    }

    @Test
    void everyDepartmentHasAnApproverAndAChiefRepresentative() {
        var departments = new DemoAccounts(Repository.here()).departmentClients();
        assertThat(departments).isNotEmpty();
        for (var client : departments) {
            assertThat(accounts)
                    .filteredOn(account -> client.get("department").equals(account.get("department")))
                    .extracting(account -> account.get("username"))
                    .contains(
                            client.get("clientId").replaceFirst("dept", "approver"),
                            client.get("clientId").replaceFirst("dept", "chief"));
        }
    }
}
