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

    private static final String FOUND = """
            select id, version, name, definition from entry join entry_version using (kind, id, version)
            where kind = :kind and id > :after and withdrawn_at is null
              and (:query = '' or position(lower(:query) in lower(name)) > 0 or position(lower(:query) in lower(id)) > 0)
            order by id limit :limit""";

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

    List<Row> find(String kind, String query, String after, int limit) {
        return jdbc.sql(FOUND)
                .param("kind", kind)
                .param("query", query.strip())
                .param("after", after)
                .param("limit", limit + 1)
                .query(Row.class)
                .list();
    }

    Optional<Row> one(String kind, String id) {
        return jdbc.sql(ONE).params(kind, id).query(Row.class).optional();
    }

    Optional<Integer> version(String kind, String id) {
        return jdbc.sql("select version from entry where kind = ? and id = ?")
                .params(kind, id)
                .query(Integer.class)
                .optional();
    }

    /** The bundles that are offered, by id. */
    List<Row> bundles() {
        return jdbc.sql("""
                        select id, version, name, definition from entry join entry_version using (kind, id, version)
                        where kind = 'BUNDLE' and withdrawn_at is null order by id""").query(Row.class).list();
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
