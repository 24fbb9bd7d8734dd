package io.onetrip.approval.systems;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last place of each department's feed. */
@Repository
class FeedEnds {
    private final JdbcClient jdbc;

    FeedEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> of(Collection<String> departments) {
        var ends = new HashMap<String, Long>();
        jdbc.sql("select department, last from department_feed where department = any(?)")
                .param(departments.toArray(String[]::new))
                .query((row, _) -> ends.put(row.getString("department"), row.getLong("last")))
                .list();
        return ends;
    }
}
