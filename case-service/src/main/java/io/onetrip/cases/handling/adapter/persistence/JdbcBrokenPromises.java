package io.onetrip.cases.handling.adapter.persistence;

import io.onetrip.cases.applicant.Applicant;
import io.onetrip.cases.handling.domain.BrokenPromises;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.personal.PersonalData;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By keyed hash of the identity: nobody reads off the table who it was. */
@Repository
class JdbcBrokenPromises implements BrokenPromises {
    private final JdbcClient jdbc;
    private final PersonalData personal;

    JdbcBrokenPromises(JdbcClient jdbc, PersonalData personal) {
        this.jdbc = jdbc;
        this.personal = personal;
    }

    @Override
    public boolean anyOf(Applicant applicant) {
        return jdbc.sql(
                        "select exists (select from broken_promise where identity_hash = :hash and repaired_at is null)")
                .param("hash", personal.searchHash(applicant.identity()))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keep(Applicant applicant, CaseNumber number, String subject, Kind kind, Instant brokenAt) {
        jdbc.sql("""
                        insert into broken_promise (identity_hash, case_number, subject, kind, broken_at)
                        values (:hash, :number, :subject, :kind, :at) on conflict do nothing""")
                .param("hash", personal.searchHash(applicant.identity()))
                .param("number", number.value())
                .param("subject", subject)
                .param("kind", kind.name())
                .param("at", Times.column(brokenAt))
                .update();
    }
}
