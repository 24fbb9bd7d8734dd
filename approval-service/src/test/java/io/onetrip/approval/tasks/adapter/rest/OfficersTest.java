package io.onetrip.approval.tasks.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.chassis.security.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficersTest {
    @Test
    void aSystemIsCalledOneInWordsThatPeopleRead() {
        var client = "service-account-dept-d-psb";
        assertThat(named(client, client, "department-system")).isEqualTo("业务系统 dept-d-psb");
        assertThat(named(client, "警务审批系统", "department-system")).isEqualTo("警务审批系统");
        assertThat(named("approver-d-psb", "李警官", "approver")).isEqualTo("李警官");
    }

    private static String named(String username, String name, String role) {
        return Officers.of(new Actor("1", username, name, Set.of(role), "D_PSB", null))
                .name();
    }
}
