package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.Column;
import io.onetrip.catalog.listing.domain.ExportedItems;
import io.onetrip.catalog.listing.domain.ItemType;
import io.onetrip.catalog.listing.domain.ListedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the items one after the other, however many there are. */
@Repository
class JdbcExportedItems implements ExportedItems {

    private static final int FETCHED = 500;

    /** Good drafts alone: those that a list left without a department have to be mended first. */
    private static final String ITEMS = """
            with item as (
                select id, definition from entry join entry_version using (kind, id, version)
                where kind = 'ITEM' and withdrawn_at is null and not (:drafts and exists (
                    select from draft where open and draft.kind = 'ITEM' and draft.id = entry.id))
                union all
                select id, definition from draft
                where :drafts and open and kind = 'ITEM' and definition is not null and definition ->> 'department' is not null
            ), department as (
                select id, definition, false as drafted from entry join entry_version using (kind, id, version) where kind = 'DEPARTMENT'
                union all
                select id, definition, true from draft where open and kind = 'DEPARTMENT' and definition is not null
            ), named as (
                select distinct on (id) id, definition ->> 'name' as name, upper(definition -> 'uscc' ->> 'value') as credit_code
                from department order by id, drafted desc
            )
            select item.definition ->> 'name' as name, item.definition ->> 'mainItem' as main_item,
                   item.definition -> 'itemType' ->> 'code' as type,
                   coalesce(item.definition -> 'codes' ->> 'localCode', item.definition -> 'codes' ->> 'handleItemCode',
                            item.definition -> 'codes' ->> 'taskCode') as code,
                   named.name as department, named.credit_code
            from item left join named on named.id = item.definition ->> 'department'
            where (:department = '' or item.definition ->> 'department' = :department)
              and (:query = '' or position(lower(:query) in lower(item.definition ->> 'name')) > 0
                   or position(lower(:query) in lower(item.definition -> 'codes' ->> 'localCode')) > 0)
            order by named.name, item.id""";

    private final NamedParameterJdbcTemplate jdbc;

    JdbcExportedItems(JdbcTemplate jdbc) {
        var fetching = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        fetching.setFetchSize(FETCHED);
        this.jdbc = new NamedParameterJdbcTemplate(fetching);
    }

    @Override
    @Transactional(readOnly = true)
    public void each(Choice choice, Consumer<Map<Column, String>> row) {
        jdbc.query(
                ITEMS,
                new MapSqlParameterSource()
                        .addValue("drafts", choice.drafts())
                        .addValue("department", choice.department())
                        .addValue("query", choice.query().strip()),
                found -> {
                    row.accept(row(found));
                });
    }

    private static Map<Column, String> row(ResultSet found) throws SQLException {
        var row = new EnumMap<Column, String>(Column.class);
        put(row, Column.DEPARTMENT, found.getString("department"));
        var main = found.getString("main_item");
        put(row, Column.MAIN_ITEM, main == null || main.isEmpty() ? ListedItem.NO_MAIN_ITEM : main);
        put(row, Column.NAME, found.getString("name"));
        put(row, Column.ITEM_CODE, found.getString("code"));
        var type = found.getString("type");
        put(
                row,
                Column.TASK_TYPE,
                type == null ? "" : ItemType.of(type).map(ItemType::listed).orElse(type));
        put(row, Column.DEPT_CODE, found.getString("credit_code"));
        return row;
    }

    private static void put(Map<Column, String> row, Column column, @Nullable String value) {
        if (value != null) row.put(column, value);
    }
}
