package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets the days until which one case awaits promised materials, and opinions asked of it, be over, as if somebody had waited for it. */
record Overdue(Database cases, Database approval, Progress progress) {
    private static final String PROMISED = """
            with yesterday as (select (now() at time zone 'Asia/Shanghai')::date - 1 as day)
            update service_case set deferred_due = case when deferred_due is not null then day end, deferred = (
                select jsonb_agg(promise || jsonb_build_object('by', day) order by place)
                from jsonb_array_elements(deferred) with ordinality as each (promise, place))
            from yesterday where case_number = ? and deferred <> '[]'""";

    private static final String ASKED = """
            with yesterday as (select (now() at time zone 'Asia/Shanghai')::date - 1 as day)
            update opinion_request one set due = day, opinion = one.opinion || jsonb_build_object('due', day)
            from yesterday, department_task task
            where task.id = one.task_id and task.case_number = ? and one.state = 'ASKED'""";

    /** What has been handed in keeps that; a case that awaits nothing is looked at no more. */
    void run(String caseNumber) {
        if (let(cases, PROMISED, caseNumber) + let(approval, ASKED, caseNumber) == 0)
            throw new WrongUse(caseNumber + " was not accepted with promised materials, and no opinion is asked of it");
        progress.event("What %s awaits was due yesterday".formatted(caseNumber));
    }

    private static int let(Database database, String due, String caseNumber) {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var update = connection.prepareStatement(due)) {
            update.setString(1, caseNumber);
            return update.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("The database refuses: " + refused.getMessage(), refused);
        }
    }
}
