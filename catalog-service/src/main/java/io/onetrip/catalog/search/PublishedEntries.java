package io.onetrip.catalog.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items and bundles that hold and are not withdrawn. */
@Repository
class PublishedEntries {

    private static final String STATE = """
            select 'ITEM ' || e.id as key, e.version || ' ' || coalesce(d.version, 0) as state
            from entry e join item i on i.id = e.id
            left join entry d on d.kind = 'DEPARTMENT' and d.id = i.department
            where e.kind = 'ITEM' and e.withdrawn_at is null
            union all
            select 'BUNDLE ' || e.id, e.version || ' ' || coalesce(d.version, 0)
            from entry e join entry_version v using (kind, id, version)
            left join entry d on d.kind = 'DEPARTMENT' and d.id = v.definition ->> 'leadDepartment'
            where e.kind = 'BUNDLE' and e.withdrawn_at is null""";

    private static final String SOME = """
            select e.kind, e.id, v.name, coalesce(v.definition ->> 'department', v.definition ->> 'leadDepartment', '') as department,
                dv.name as department_name, v.definition ->> 'category7plus1' as category, v.definition ->> 'level' as level,
                array(select json_array_elements_text(coalesce(v.definition -> 'labels', '[]'))) as labels,
                array_remove(array(select json_array_elements_text(coalesce(v.definition -> 'handledIn', '[]')))
                    || (v.definition ->> 'region'), null) as places,
                array(select value from json_each_text(coalesce(v.definition -> 'codes', '{}'))
                    where key in ('catalogCode', 'taskCode', 'handleItemCode', 'localCode')) as codes
            from unnest(:keys::text[]) as wanted (key)
            join entry e on e.kind = split_part(key, ' ', 1) and e.id = split_part(key, ' ', 2)
            join entry_version v using (kind, id, version)
            left join entry d on d.kind = 'DEPARTMENT'
                and d.id = coalesce(v.definition ->> 'department', v.definition ->> 'leadDepartment')
            left join entry_version dv on dv.kind = d.kind and dv.id = d.id and dv.version = d.version""";

    private final JdbcClient jdbc;

    PublishedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever changes here is to be read again. */
    long fingerprint() {
        return jdbc.sql("""
                        select coalesce(sum(hashtext(kind || id || version || coalesce(withdrawn_at::text, ''))::bigint), 0)
                        from entry where kind in ('ITEM', 'BUNDLE', 'DEPARTMENT')""").query(Long.class).single();
    }

    Map<String, String> state() {
        var state = new HashMap<String, String>();
        jdbc.sql(STATE).query(row -> {
            state.put(row.getString("key"), row.getString("state"));
        });
        return state;
    }

    List<Listed> read(Collection<String> keys) {
        return jdbc.sql(SOME)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> new Listed(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("department"),
                        row.getString("department_name"),
                        row.getString("category"),
                        row.getString("level"),
                        texts(row, "labels"),
                        texts(row, "places"),
                        texts(row, "codes")))
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
