package io.onetrip.catalog.browsing;

import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Definitions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions that hold, out of the tables that the import fills. */
@Repository
class StoredCatalogue {

    private static final String OFFERED = """
            select id, version, name, definition from entry join entry_version using (kind, id, version)
            where kind = 'BUNDLE' and withdrawn_at is null""";

    private static final String ONE = """
            select id, version, name, definition from entry join entry_version using (kind, id, version)
            where kind = ? and id = ?""";

    private static final String PARTS = """
            select kind, definition from bundle_part join entry_version using (kind, id, version)
            where bundle_id = ? and bundle_version = ? order by position""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredCatalogue(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Row(String id, int version, String name, String definition) {}

    /** The bundles that are offered, by id. */
    List<Row> bundles(String after, int limit) {
        return jdbc.sql(OFFERED + " and id > ? order by id limit ?")
                .params(after, limit)
                .query(Row.class)
                .list();
    }

    /** Those of them that are still offered, in the same order. */
    List<Row> bundles(List<String> ids) {
        return jdbc.sql(OFFERED + " and id = any (:ids) order by array_position(:ids, id)")
                .param("ids", ids.toArray(String[]::new))
                .query(Row.class)
                .list();
    }

    Optional<Row> one(String kind, String id) {
        return jdbc.sql(ONE).params(kind, id).query(Row.class).optional();
    }

    record Offer(int version, boolean withdrawn) {}

    Optional<Offer> offer(String bundle) {
        return jdbc.sql(
                        "select version, withdrawn_at is not null as withdrawn from entry where kind = 'BUNDLE' and id = ?")
                .param(bundle)
                .query(Offer.class)
                .optional();
    }

    /** All bundles that are offered, by id. */
    List<Row> bundles() {
        return jdbc.sql(OFFERED + " order by id").query(Row.class).list();
    }

    /** Put together from its parts in the shape in which it was published. */
    BundleVersion bundle(String id, int version) {
        var published = new HashMap<String, Object>();
        published.put("version", version);
        published.put(
                "definition",
                jdbc.sql("select definition from entry_version where kind = 'BUNDLE' and id = ? and version = ?")
                        .params(id, version)
                        .query((row, number) -> map(row.getString(1)))
                        .single());
        var parts = new HashMap<String, List<Map<String, ?>>>();
        jdbc.sql(PARTS).params(id, version).query(row -> {
            parts.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                    .add(map(row.getString("definition")));
        });
        published.put("departments", parts.getOrDefault("DEPARTMENT", List.of()));
        published.put("questions", parts.getOrDefault("QUESTION", List.of()));
        published.put("materials", parts.getOrDefault("MATERIAL", List.of()));
        published.put("items", parts.getOrDefault("ITEM", List.of()));
        return Definitions.bundleVersion(published);
    }

    @SuppressWarnings("unchecked")
    Map<String, ?> map(String definition) {
        return json.readValue(definition, Map.class);
    }
}
