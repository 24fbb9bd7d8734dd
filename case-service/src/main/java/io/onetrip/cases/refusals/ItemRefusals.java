package io.onetrip.cases.refusals;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far the last proposed refusal of each item has come (否定报备). */
@Component
public class ItemRefusals {
    private final JdbcClient jdbc;

    ItemRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Item case numbers of those that are neither upheld nor overruled nor sent back yet. */
    public Set<String> underReview(String caseNumber) {
        return items(caseNumber, "and state in ('PROPOSED', 'IN_REVIEW')");
    }

    /** Item case numbers of those that were ever proposed to be refused: what reviewers may look into. */
    public Set<String> ever(String caseNumber) {
        return items(caseNumber, "");
    }

    private Set<String> items(String caseNumber, String and) {
        return new HashSet<>(jdbc.sql("select item_case_number from item_refusal where case_number = ? " + and)
                .param(caseNumber)
                .query(String.class)
                .list());
    }

    void keep(String item, String caseNumber, String state, Instant at) {
        jdbc.sql("""
                insert into item_refusal (item_case_number, case_number, state, told_at) values (?, ?, ?, ?)
                on conflict (item_case_number) do update set state = excluded.state, told_at = excluded.told_at""").params(item, caseNumber, state, Timestamp.from(at)).update();
    }
}
