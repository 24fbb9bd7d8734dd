package io.onetrip.catalog.provisioning;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Departments that wait for their accounts. Due times are the database's, so replicas need no common clock. */
@Repository
class ProvisioningQueue {

    /** A replica that dies with a claim loses it after this. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String CLAIM = """
            update department_account set due_at = now() + make_interval(secs => ?), attempts = attempts + 1
            where department in (
                select department from department_account where not ready and due_at <= now()
                order by due_at limit ? for update skip locked)
            returning department as id, name""";

    private static final String POSTPONE = """
            update department_account
            set due_at = now() + make_interval(secs => least(60, power(2, least(attempts, 6)))), last_failure = ?
            where department = ?""";

    private final JdbcClient jdbc;

    ProvisioningQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department has its accounts made once, whatever becomes of its name. */
    void add(DepartmentPublished department) {
        jdbc.sql("insert into department_account (department, name) values (?, ?) on conflict do nothing")
                .params(department.id(), department.name())
                .update();
    }

    List<DepartmentPublished> claim(int limit) {
        return jdbc.sql(CLAIM)
                .params(LEASE.toSeconds(), limit)
                .query(DepartmentPublished.class)
                .list();
    }

    void done(DepartmentPublished department) {
        jdbc.sql("update department_account set ready = true, last_failure = null where department = ?")
                .param(department.id())
                .update();
    }

    void postpone(DepartmentPublished department, String failure) {
        jdbc.sql(POSTPONE).params(failure, department.id()).update();
    }

    ProvisioningState state() {
        return jdbc.sql("""
                        select count(*) filter (where coalesce(ready, false)) as ready,
                               count(*) filter (where not coalesce(ready, false)) as pending
                        from entry left join department_account on department = id where kind = 'DEPARTMENT'""").query(ProvisioningState.class).single();
    }
}
