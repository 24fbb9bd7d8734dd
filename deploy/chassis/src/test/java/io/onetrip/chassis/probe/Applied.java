package io.onetrip.chassis.probe;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the probe has applied. */
@Component
public class Applied {
    private final JdbcClient jdbc;

    Applied(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Long> of(String name) {
        return jdbc.sql("select sequence from applied where name = ? order by id")
                .param(name)
                .query(Long.class)
                .list();
    }

    public void awaitExactly(String name, Long... sequences) {
        await().atMost(Duration.ofSeconds(30)).until(() -> of(name), List.of(sequences)::equals);
    }

    public long count(String query, Object... parameters) {
        return jdbc.sql("select count(*) from " + query)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    public void awaitCount(long count, String query, Object... parameters) {
        await().atMost(Duration.ofSeconds(30)).until(() -> count(query, parameters), found -> found == count);
    }
}
