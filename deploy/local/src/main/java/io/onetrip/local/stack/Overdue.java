package io.onetrip.local.stack;

import io.onetrip.local.part.Database;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets the days until which one case awaits promised materials be over, as if somebody had waited for it. */
record Overdue(Database database, Progress progress) {
    private static final String YESTERDAY = """
            with yesterday as (select (now() at time zone 'Asia/Shanghai')::date - 1 as day)
            update service_case set deferred_due = case when deferred_due is not null then day end, deferred = (
                select jsonb_agg(promise || jsonb_build_object('by', day) order by place)
                from jsonb_array_elements(deferred) with ordinality as each (promise, place))
            from yesterday where case_number = ? and deferred <> '[]'""";

    /** What has been handed in keeps that; a case that awaits nothing is looked at no more. */
    void run(String caseNumber) {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var update = connection.prepareStatement(YESTERDAY)) {
            update.setString(1, caseNumber);
            if (update.executeUpdate() == 0)
                throw new WrongUse(caseNumber + " was not accepted with promised materials");
            progress.event("What %s promised was due yesterday".formatted(caseNumber));
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "The database of the case service refuses: " + refused.getMessage(), refused);
        }
    }
}
