package io.onetrip.cases.catalog;

import io.onetrip.planning.BundleVersion;
import io.onetrip.planning.Definitions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every published version of every bundle; a version never changes, so what was read once is kept. */
@Component
class BundleVersions {
    private static final TypeReference<Map<String, Object>> WHOLE = new TypeReference<>() {};
    private static final int KEPT = 200;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<Key, BundleVersion> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BundleVersion> eldest) {
            return size() > KEPT;
        }
    });

    BundleVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(String id, int version, Map<String, Object> published) {
        jdbc.sql("""
                        insert into bundle_version (id, version, published) values (:id, :version, :published::jsonb)
                        on conflict do nothing""")
                .param("id", id)
                .param("version", version)
                .param("published", json.writeValueAsString(published))
                .update();
    }

    void withdraw(String id, int version) {
        jdbc.sql("""
                        insert into bundle_withdrawal (id, version) values (:id, :version)
                        on conflict (id) do update set version = greatest(bundle_withdrawal.version, excluded.version)""").param("id", id).param("version", version).update();
    }

    /** Whether this version, or a later one, was the last that was offered. */
    boolean isWithdrawn(String id, int version) {
        return jdbc.sql("select exists (select from bundle_withdrawal where id = :id and version >= :version)")
                .param("id", id)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    Optional<BundleVersion> latest(String id) {
        return jdbc.sql("select version from bundle_version where id = :id order by version desc limit 1")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(version -> read(new Key(id, version)));
    }

    /** One that some case was received by, so that it is there. */
    BundleVersion version(String id, int version) {
        return read(new Key(id, version));
    }

    private BundleVersion read(Key key) {
        var found = kept.get(key);
        if (found == null) {
            found = Definitions.bundleVersion(load(key));
            kept.put(key, found);
        }
        return found;
    }

    private Map<String, Object> load(Key key) {
        return json.readValue(
                jdbc.sql("select published from bundle_version where id = :id and version = :version")
                        .param("id", key.id())
                        .param("version", key.version())
                        .query(String.class)
                        .single(),
                WHOLE);
    }

    private record Key(String id, int version) {}
}
