package io.onetrip.supervision.naming;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNames implements Names {
    private final JdbcClient jdbc;

    JdbcNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String id, String name) {
        jdbc.sql("insert into name (id, name) values (?, ?) on conflict (id) do update set name = excluded.name")
                .params(id, name)
                .update();
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        return jdbc
                .sql("select id, name from name where id = any(?)")
                .param(ids.stream().distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
