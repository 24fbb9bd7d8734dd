package io.onetrip.catalog.browsing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items by what they are registered under; every filter has its index. */
@Repository
class ItemRegister {

    private static final String COLUMNS = """
            select i.id, i.version, i.name, i.department, d.name as department_name, i.category, i.level, i.labels,
                   v.definition
            from item i
            join entry e on e.kind = 'ITEM' and e.id = i.id and e.withdrawn_at is null
            join entry_version v on v.kind = 'ITEM' and v.id = i.id and v.version = i.version
            join entry de on de.kind = 'DEPARTMENT' and de.id = i.department
            join entry_version d on d.kind = 'DEPARTMENT' and d.id = de.id and d.version = de.version
            where """;

    private static final String FILTER = """
            (:department::text is null or i.department = :department)
            and (:category::text is null or i.category = :category)
            and (:level::text is null or i.level = :level)
            and (:label::text is null or i.labels @> array[:label]::text[])
            and (:region::text is null or i.id in (select item from item_place where region like :region))
            """;

    private static final String BY_ID = COLUMNS + FILTER + "and i.id > :after order by i.id limit :limit";

    private static final String BY_NAME = COLUMNS + FILTER + """
            and (:after = '' or (i.name, i.id) > (select name, id from item where id = :after))
            order by i.name, i.id limit :limit""";

    private static final String SOME = COLUMNS + " i.id = any (:ids) order by array_position(:ids, i.id)";

    private final JdbcClient jdbc;

    ItemRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            String id,
            int version,
            String name,
            String department,
            String departmentName,
            @Nullable String category,
            @Nullable String level,
            List<String> labels,
            String definition) {}

    /** Whatever is typed in the filter's query. */
    List<Row> list(ItemFilter filter, Order order, String after, int limit) {
        return jdbc.sql(order == Order.NAME ? BY_NAME : BY_ID)
                .param("department", filter.department())
                .param("category", filter.category())
                .param("level", filter.level())
                .param("label", filter.label())
                .param("region", filter.region() == null ? null : Division.within(filter.region()))
                .param("after", after)
                .param("limit", limit)
                .query(ItemRegister::row)
                .list();
    }

    /** Those of them that still hold, in the same order. */
    List<Row> some(List<String> ids) {
        return jdbc.sql(SOME)
                .param("ids", ids.toArray(String[]::new))
                .query(ItemRegister::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("department"),
                row.getString("department_name"),
                row.getString("category"),
                row.getString("level"),
                List.of((String[]) row.getArray("labels").getArray()),
                row.getString("definition"));
    }

    enum Order {
        ID,
        NAME
    }
}
