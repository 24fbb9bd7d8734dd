package io.onetrip.catalog.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.catalog.CatalogServiceIT;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProvisioningQueueIT extends CatalogServiceIT {

    private static final DepartmentPublished DEPARTMENT = new DepartmentPublished("D_QUEUED", "Queued");

    @Autowired
    private ProvisioningQueue queue;

    private final List<DepartmentPublished> provided = new ArrayList<>();

    @BeforeEach
    void onlyOneWaits() {
        jdbc.sql("update department_account set ready = true").update();
        jdbc.sql("delete from department_account where department = 'D_QUEUED'").update();
        queue.add(DEPARTMENT);
    }

    @Test
    void aFailureIsKeptAndTriedAgainLater() {
        new ProvisionDepartments(queue, department -> {
                    throw new IllegalStateException("Keycloak is down");
                })
                .run();
        assertThat(queue.claim(10)).isEmpty();
        assertThat(failure()).contains("Keycloak is down");

        jdbc.sql("update department_account set due_at = now() where not ready").update();
        new ProvisionDepartments(queue, provided::add).run();
        assertThat(provided).containsExactly(DEPARTMENT);
        assertThat(queue.claim(10)).isEmpty();
    }

    @Test
    void aDepartmentIsProvidedForOnce() {
        new ProvisionDepartments(queue, provided::add).run();
        queue.add(new DepartmentPublished("D_QUEUED", "Renamed"));
        new ProvisionDepartments(queue, provided::add).run();
        assertThat(provided).containsExactly(DEPARTMENT);
    }

    @Test
    void whatAnotherReplicaClaimedIsNotClaimedAgain() {
        assertThat(queue.claim(10)).containsExactly(DEPARTMENT);
        assertThat(queue.claim(10)).isEmpty();
    }

    private String failure() {
        return jdbc.sql("select last_failure from department_account where department = 'D_QUEUED'")
                .query(String.class)
                .single();
    }
}
