package io.onetrip.cases.commitment;

import io.onetrip.cases.numbering.CaseNumber;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last word of departments on each commitment. */
@Repository
class Verifications {
    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CaseNumber number, CommitmentVerifiedMessage verified) {
        jdbc.sql("""
                        insert into commitment_verification as kept (case_number, item_id, material_id, outcome,
                            findings, rectify_by, verified_by, verified_at)
                        values (:case, :item, :material, :outcome, :findings, cast(:by as date), :who, :at)
                        on conflict (case_number, item_id, material_id) do update set outcome = excluded.outcome,
                            findings = excluded.findings, rectify_by = excluded.rectify_by,
                            verified_by = excluded.verified_by, verified_at = excluded.verified_at""")
                .param("case", number.value())
                .param("item", verified.itemId())
                .param("material", verified.materialId())
                .param("outcome", verified.outcome().name())
                .param("findings", verified.findings())
                .param("by", verified.rectifyBy())
                .param("who", verified.verifiedBy().name())
                .param("at", verified.verifiedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<VerificationResponse> ofCase(CaseNumber number) {
        return jdbc.sql("""
                        select item_id, material_id, outcome, findings, rectify_by, verified_by, verified_at
                        from commitment_verification where case_number = :case order by verified_at, item_id""")
                .param("case", number.value())
                .query((row, _) -> new VerificationResponse(
                        row.getString("item_id"),
                        row.getString("material_id"),
                        CommitmentOutcome.valueOf(row.getString("outcome")),
                        row.getString("findings"),
                        row.getObject("rectify_by", LocalDate.class),
                        row.getString("verified_by"),
                        row.getObject("verified_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
