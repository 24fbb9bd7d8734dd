package io.onetrip.catalog.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.onetrip.local.RealParts;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On a database of its own, as a running service would work the queue off. */
class ProvisioningQueueIT {
    private static final DepartmentPublished DEPARTMENT = new DepartmentPublished("D_QUEUED", "Queued");

    private final List<DepartmentPublished> provided = new ArrayList<>();
    private JdbcClient jdbc;
    private ProvisioningQueue queue;

    @BeforeEach
    void onlyOneWaits() {
        var database = RealParts.postgres().createDatabase("queue");
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = JdbcClient.create(source);
        queue = new ProvisioningQueue(jdbc);
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
