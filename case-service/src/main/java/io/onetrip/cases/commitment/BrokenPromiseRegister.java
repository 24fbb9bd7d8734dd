package io.onetrip.cases.commitment;

import io.onetrip.cases.handling.domain.BrokenPromises;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Broken promises of all halls, as a supervisor sees them: by case, without numbers of people. */
@Repository
class BrokenPromiseRegister {
    private final JdbcClient jdbc;

    BrokenPromiseRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Entry(
            String caseNumber,
            String materialId,
            BrokenPromises.Kind kind,
            String applicantName,
            String hall,
            Instant brokenAt,
            @Nullable Instant repairedAt,
            @Nullable String repairedBy,
            @Nullable String repairReason) {
        BrokenPromiseCursor cursor() {
            return new BrokenPromiseCursor(brokenAt, caseNumber, materialId);
        }
    }

    /** The newest first; repaired ones only with {@code all}. */
    List<Entry> newest(boolean all, @Nullable BrokenPromiseCursor after, int atMost) {
        return jdbc.sql("""
                        select promise.*, applicant_name, hall from broken_promise promise
                        join service_case using (case_number)
                        where (:all or repaired_at is null)
                            and (cast(:at as timestamptz) is null
                                or (broken_at, case_number, subject) < (cast(:at as timestamptz), :case, :subject))
                        order by broken_at desc, case_number desc, subject desc limit :most""")
                .param("at", after == null ? null : after.brokenAt().toString())
                .param("case", after == null ? "" : after.caseNumber())
                .param("subject", after == null ? "" : after.materialId())
                .param("all", all)
                .param("most", atMost)
                .query((row, _) -> new Entry(
                        row.getString("case_number"),
                        row.getString("subject"),
                        BrokenPromises.Kind.valueOf(row.getString("kind")),
                        row.getString("applicant_name"),
                        row.getString("hall"),
                        row.getObject("broken_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("repaired_at", OffsetDateTime.class)),
                        row.getString("repaired_by"),
                        row.getString("repair_reason")))
                .list();
    }

    /** @return whether there was one that was not repaired */
    boolean repair(String caseNumber, String materialId, String by, String reason, Instant now) {
        return jdbc.sql("""
                                update broken_promise
                                set repaired_at = :now, repaired_by = :by, repair_reason = :reason
                                where case_number = :case and subject = :subject and repaired_at is null""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("reason", reason)
                        .param("case", caseNumber)
                        .param("subject", materialId)
                        .update()
                > 0;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
