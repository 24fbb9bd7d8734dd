package io.onetrip.cases.catalog;

import io.onetrip.cases.handling.domain.BundleRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when results hold, by the very version of the bundle that they were granted under. */
@Component
public class ResultValidities {
    private final JdbcClient jdbc;

    ResultValidities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(String item, String result) {}

    /** What one version says; read once for all results of a case. */
    public static final class Version {
        private final Map<Of, Validity> said;

        private Version(Map<Of, Validity> said) {
            this.said = said;
        }

        /** The last day, to its end; empty where it is without end. */
        public Optional<LocalDate> lastDay(String item, String result, LocalDate granted) {
            return Optional.ofNullable(said.get(new Of(item, result))).flatMap(validity -> validity.lastDay(granted));
        }
    }

    public Version of(BundleRef bundle) {
        var said = new HashMap<Of, Validity>();
        jdbc.sql("""
                        select item ->> 'id' as item, result ->> 'name' as result, result ->> 'validity' as validity
                        from bundle_version, jsonb_array_elements(published -> 'items') item,
                            jsonb_array_elements(item -> 'results') result
                        where id = :id and version = :version and result ->> 'validity' is not null""")
                .param("id", bundle.id())
                .param("version", bundle.version())
                .query((row, _) -> said.put(
                        new Of(row.getString("item"), row.getString("result")),
                        new Validity(row.getString("validity"))))
                .list();
        return new Version(said);
    }
}
