package io.onetrip.catalog.listing.adapter.persistence;

import io.onetrip.catalog.listing.domain.KnownEntries;
import io.onetrip.catalog.listing.domain.KnownItem;
import io.onetrip.catalog.listing.domain.ListedDepartment;
import io.onetrip.catalog.listing.domain.ListedItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Out of the tables of the import and of authoring: what holds, overlaid by what open revisions say. */
@Repository
class JdbcKnownEntries implements KnownEntries {

    /** A draft says more than what holds; a local code more than a national one. Codes as {@link ListedItem#key} has them. */
    private static final String ITEMS = """
            with asked as (
                select unnest(:codes::text[]) as code
            ), holds as (
                select code, id, definition, rank from asked join lateral (
                    select id, version, definition, 1 as rank from entry_version
                    where kind = 'ITEM' and upper(normalize(definition -> 'codes' ->> 'localCode', nfkc)) = code
                    union all
                    select id, version, definition, 2 from entry_version
                    where kind = 'ITEM' and upper(normalize(definition -> 'codes' ->> 'handleItemCode', nfkc)) = code
                    union all
                    select id, version, definition, 3 from entry_version
                    where kind = 'ITEM' and upper(normalize(definition -> 'codes' ->> 'taskCode', nfkc)) = code
                          and definition -> 'codes' ->> 'handleItemCode' is null
                ) v on true
                where exists (select from entry where entry.kind = 'ITEM' and entry.id = v.id and entry.version = v.version)
            ), drafted as (
                select code, id, rank from asked join lateral (
                    select id, 1 as rank from draft
                    where open and kind = 'ITEM' and upper(normalize(definition -> 'codes' ->> 'localCode', nfkc)) = code
                    union all
                    select id, 2 from draft
                    where open and kind = 'ITEM' and upper(normalize(definition -> 'codes' ->> 'handleItemCode', nfkc)) = code
                    union all
                    select id, 3 from draft
                    where open and kind = 'ITEM' and upper(normalize(definition -> 'codes' ->> 'taskCode', nfkc)) = code
                          and definition -> 'codes' ->> 'handleItemCode' is null
                ) d on true
                union
                select code, id, rank from holds
            )
            select distinct on (code) code, drafted.id, coalesce(draft.definition, holds.definition) as definition,
                   draft.revision_id, draft.definition is not null and revision.status = 'DRAFT' and exists (
                       select from list_job where list_job.revision = revision.id or list_job.faulty_revision = revision.id) as writable, draft.id is null and entry.withdrawn_at is not null as withdrawn
            from drafted
            left join holds using (code, id, rank)
            left join draft on draft.open and draft.kind = 'ITEM' and draft.id = drafted.id
            left join entry on entry.kind = 'ITEM' and entry.id = drafted.id
            left join revision on revision.id = draft.revision_id
            where coalesce(draft.definition, holds.definition) is not null
            order by code, rank, (draft.definition is null), drafted.id""";

    private static final String DEPARTMENTS = """
            select id, name, upper(definition -> 'uscc' ->> 'value') as credit_code
            from entry join entry_version using (kind, id, version)
            where kind = 'DEPARTMENT' and withdrawn_at is null and not exists (select from draft where open and draft.kind = 'DEPARTMENT' and draft.id = entry.id)
            union all
            select id, name, upper(definition -> 'uscc' ->> 'value') from draft
            where open and kind = 'DEPARTMENT' and definition -> 'uscc' ->> 'value' is not null
            order by id""";

    private final JdbcClient jdbc;

    JdbcKnownEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, KnownItem> items(Collection<String> codes) {
        var items = new HashMap<String, KnownItem>();
        jdbc.sql(ITEMS).param("codes", codes.toArray(String[]::new)).query(row -> {
            items.put(row.getString("code"), item(row));
        });
        return items;
    }

    private static KnownItem item(ResultSet row) throws SQLException {
        @Nullable Long revision = row.getObject("revision_id", Long.class);
        return new KnownItem(
                ItemJson.item(row.getString("id"), row.getString("code"), row.getString("definition")),
                revision,
                revision == null || row.getBoolean("writable"),
                row.getBoolean("withdrawn"));
    }

    @Override
    public List<ListedDepartment> departments() {
        return jdbc.sql(DEPARTMENTS).query(ListedDepartment.class).list();
    }
}
