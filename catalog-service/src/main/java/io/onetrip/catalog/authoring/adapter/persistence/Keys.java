package io.onetrip.catalog.authoring.adapter.persistence;

import io.onetrip.catalog.authoring.domain.EntryKey;
import io.onetrip.catalog.importing.domain.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Many keys as two arrays of one statement, whatever their number. */
final class Keys {

    /** To be joined: the keys as a table {@code keys (kind, id)}. */
    static final String TABLE = "unnest(:kinds::text[], :ids::text[]) as keys (kind, id)";

    private Keys() {}

    static StatementSpec bind(JdbcClient jdbc, String sql, Collection<EntryKey> keys) {
        return jdbc.sql(sql)
                .param("kinds", keys.stream().map(key -> key.kind().name()).toArray(String[]::new))
                .param("ids", keys.stream().map(EntryKey::id).toArray(String[]::new));
    }

    static EntryKey of(ResultSet row) throws SQLException {
        return new EntryKey(Kind.valueOf(row.getString("kind")), row.getString("id"));
    }
}
