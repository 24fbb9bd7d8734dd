package io.onetrip.testkit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service keeps of one thing, to see that a refusal leaves all of it as it was. */
public final class Stored {
    /** Rows that come and go without anything having happened to the thing. */
    private static final List<String> PASSING = List.of("outbox", "inbox");

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all (:passing)""";

    private Stored() {}

    /** By table, every row that names it in whatever column: its state, its event numbers, its audit entries. */
    public static Map<String, List<String>> about(JdbcClient jdbc, String name) {
        var stored = new TreeMap<String, List<String>>();
        for (var table : tables(jdbc)) {
            var rows = jdbc.sql(
                            "select t::text from \"%s\" t where strpos(t::text, :name) > 0 order by 1".formatted(table))
                    .param("name", name)
                    .query(String.class)
                    .list();
            if (!rows.isEmpty()) stored.put(table, rows);
        }
        if (stored.isEmpty()) throw new IllegalStateException("Nothing is stored about " + name);
        return stored;
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql(TABLES)
                .param("passing", PASSING.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
