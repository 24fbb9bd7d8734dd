package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.handling.domain.RevokedResults;
import io.onetrip.cases.numbering.ItemCaseNumber;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevokedResults implements RevokedResults {
    private final JdbcClient jdbc;

    JdbcRevokedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ItemCaseNumber item, String resultNumber, Instant revokedAt) {
        jdbc.sql("""
                        insert into revoked_result (item_case_number, result_number, revoked_at)
                        values (:item, :result, :at) on conflict do nothing""")
                .param("item", item.value())
                .param("result", resultNumber)
                .param("at", Times.column(revokedAt))
                .update();
    }

    @Override
    public Map<String, Instant> of(ItemCaseNumber item) {
        var revoked = new HashMap<String, Instant>();
        jdbc.sql("select result_number, revoked_at from revoked_result where item_case_number = :item")
                .param("item", item.value())
                .query((row, _) -> revoked.put(row.getString("result_number"), Times.instant(row, "revoked_at")))
                .list();
        return revoked;
    }
}
