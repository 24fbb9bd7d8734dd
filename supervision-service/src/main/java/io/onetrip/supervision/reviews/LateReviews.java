package io.onetrip.supervision.reviews;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews that were told to be late and are not answered yet. */
@Component
class LateReviews {
    private final JdbcClient jdbc;

    LateReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record LateReview(
            String itemCaseNumber,
            String caseNumber,
            String itemId,
            String department,
            LocalDate reviewDue,
            Instant toldAt) {}

    void add(LateReview late) {
        jdbc.sql("""
                insert into late_review (item_case_number, case_number, item_id, department, review_due, told_at)
                values (?, ?, ?, ?, ?, ?) on conflict (item_case_number) do nothing""")
                .params(late.itemCaseNumber(), late.caseNumber(), late.itemId(), late.department())
                .params(late.reviewDue(), Timestamp.from(late.toldAt()))
                .update();
    }

    void answered(String itemCaseNumber) {
        jdbc.sql("delete from late_review where item_case_number = ?")
                .param(itemCaseNumber)
                .update();
    }

    /** The longest overdue first. */
    List<LateReview> first(int atMost) {
        return jdbc.sql("select * from late_review order by review_due, item_case_number limit ?")
                .param(atMost)
                .query((row, _) -> new LateReview(
                        row.getString("item_case_number"),
                        row.getString("case_number"),
                        row.getString("item_id"),
                        row.getString("department"),
                        row.getObject("review_due", LocalDate.class),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }
}
