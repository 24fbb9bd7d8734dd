package io.onetrip.catalog.documents.adapter.persistence;

import io.onetrip.catalog.documents.domain.BundleSource;
import io.onetrip.catalog.documents.domain.Definition;
import io.onetrip.catalog.documents.domain.ItemSource;
import io.onetrip.catalog.documents.domain.Sources;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Out of the tables that the import fills. A bundle was frozen with its parts; an item meets the parts of its day. */
@Repository
class JdbcSources implements Sources {

    private static final String ONE = """
            select asked.version, asked.definition, entry.withdrawn_at
            from entry_version asked join entry using (kind, id)
            where kind = :kind and id = :id and asked.version = coalesce(:version, entry.version)""";

    private static final String PARTS = """
            select kind, id, definition from bundle_part join entry_version using (kind, id, version)
            where bundle_id = ? and bundle_version = ? order by position""";

    /** What held last while this version of the item did: before its next version came in, or today. */
    private static final String OF_ITS_DAY = """
            select distinct on (kind, id) kind, id, definition from entry_version part
            where (kind, id) in (:parts)
              and imported_at < coalesce(
                    (select imported_at from entry_version where kind = 'ITEM' and id = :item and version = :version + 1),
                    'infinity')
            order by kind, id, version desc""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcSources(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Found(
            int version, Definition definition, @Nullable LocalDate withdrawnOn) {}

    /** By kind, then by id. */
    private static final class Parts extends HashMap<String, Map<String, Definition>> {
        void add(String kind, String id, Definition definition) {
            computeIfAbsent(kind, each -> new LinkedHashMap<>()).put(id, definition);
        }

        Map<String, Definition> of(String kind) {
            return getOrDefault(kind, Map.of());
        }
    }

    @Override
    public Optional<ItemSource> item(String id, @Nullable Integer version) {
        return one("ITEM", id, version).map(found -> {
            var parts = parts(id, found);
            var department = parts.of("DEPARTMENT").values().stream().findFirst();
            return new ItemSource(
                    id,
                    found.version(),
                    found.withdrawnOn(),
                    found.definition(),
                    department.orElse(new Definition(Map.of())),
                    parts.of("MATERIAL"),
                    parts.of("QUESTION"));
        });
    }

    @Override
    public Optional<BundleSource> bundle(String id, @Nullable Integer version) {
        return one("BUNDLE", id, version).map(found -> {
            var parts = new Parts();
            jdbc.sql(PARTS).params(id, found.version()).query(row -> {
                parts.add(row.getString("kind"), row.getString("id"), definition(row.getString("definition")));
            });
            return new BundleSource(
                    id,
                    found.version(),
                    found.withdrawnOn(),
                    found.definition(),
                    parts.of("ITEM"),
                    parts.of("MATERIAL"),
                    parts.of("QUESTION"),
                    parts.of("DEPARTMENT"));
        });
    }

    private Optional<Found> one(String kind, String id, @Nullable Integer version) {
        return jdbc.sql(ONE)
                .param("kind", kind)
                .param("id", id)
                .param("version", version, Types.INTEGER)
                .query((row, number) -> new Found(
                        row.getInt("version"),
                        definition(row.getString("definition")),
                        day(row.getTimestamp("withdrawn_at"))))
                .optional();
    }

    private Parts parts(String item, Found found) {
        var parts = new Parts();
        var named = new NamedParts(found.definition()).list();
        if (named.isEmpty()) return parts;
        jdbc.sql(OF_ITS_DAY)
                .param("parts", named)
                .param("item", item)
                .param("version", found.version())
                .query(row -> {
                    parts.add(row.getString("kind"), row.getString("id"), definition(row.getString("definition")));
                });
        return parts;
    }

    private @Nullable LocalDate day(@Nullable Timestamp moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private Definition definition(String text) {
        return new Definition(json.readValue(text, Map.class));
    }
}
