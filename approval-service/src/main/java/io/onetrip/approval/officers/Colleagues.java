package io.onetrip.approval.officers;

import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Officer;
import io.onetrip.approval.tasks.domain.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of departments who have come to their work list not too long ago; whoever left a department is not among its own. */
@Component
public class Colleagues {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int days;

    Colleagues(JdbcClient jdbc, Clock clock, @Value("${onetrip.officers.known-for-days:180}") int days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
    }

    void seen(Officer officer, String account, boolean head, LocalDate on) {
        jdbc.sql("""
                insert into department_officer (id, department, name, account, head, seen_on) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set department = excluded.department, name = excluded.name,
                    account = excluded.account,                    head = excluded.head, seen_on = excluded.seen_on""")
                .params(officer.id(), officer.department(), officer.name(), account, head, on)
                .update();
    }

    public List<Colleague> of(String department) {
        return jdbc.sql("""
                select id, name, account, head from department_officer where department = ? and seen_on >= ?
                order by name, id limit 500""").params(department, since()).query(Colleague.class).list();
    }

    /** Those of the accounts that are known to work for another department. */
    public List<String> ofOthers(String department, List<String> accounts) {
        return jdbc.sql(
                        "select account from department_officer where account = any(?) and department <> ? order by account")
                .params(accounts.toArray(String[]::new), department)
                .query(String.class)
                .list();
    }

    /** @throws ApprovalRefused unless the department has such a colleague */
    public Officer require(String id, String department) {
        return jdbc.sql("select name from department_officer where id = ? and department = ? and seen_on >= ?")
                .params(id, department, since())
                .query(String.class)
                .optional()
                .map(name -> new Officer(id, name, false, department))
                .orElseThrow(
                        () -> new ApprovalRefused(
                                Reason.COLLEAGUE_UNKNOWN,
                                "本部门没有这位工作人员, 须先登录过审批任务 (Your department has no such colleague; choose one of the list of colleagues, who have signed in to the work list before)"));
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusDays(days);
    }
}
