package io.onetrip.approval.licences.adapter.persistence;

import io.onetrip.approval.licences.domain.DepartmentNames;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDepartmentNames implements DepartmentNames {
    private final JdbcClient jdbc;

    JdbcDepartmentNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String id, String name) {
        jdbc.sql(
                        "insert into department_name (id, name) values (?, ?) on conflict (id) do update set name = excluded.name")
                .params(id, name)
                .update();
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        return jdbc
                .sql("select id, name from department_name where id = any(?)")
                .param(ids.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
