package io.onetrip.supervision.opinions;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opinions that were told to be late and are neither given, withdrawn nor needed no more. */
@Component
class LateOpinions {
    private final JdbcClient jdbc;

    LateOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param askedDepartment absent of an expert */
    record LateOpinion(
            String itemCaseNumber,
            int number,
            String caseNumber,
            String itemId,
            String department,
            @Nullable String askedDepartment,
            LocalDate due,
            Instant toldAt) {}

    void add(LateOpinion late) {
        jdbc.sql("""
                insert into late_opinion (item_case_number, number, case_number, item_id, department, asked_department,
                    due, told_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(late.itemCaseNumber(), late.number(), late.caseNumber(), late.itemId(), late.department())
                .params(late.askedDepartment(), late.due(), Timestamp.from(late.toldAt()))
                .update();
    }

    void over(String itemCaseNumber, int number) {
        jdbc.sql("delete from late_opinion where item_case_number = ? and number = ?")
                .params(itemCaseNumber, number)
                .update();
    }

    /** The longest overdue first. */
    List<LateOpinion> first(int atMost) {
        return jdbc.sql("select * from late_opinion order by due, item_case_number, number limit ?")
                .param(atMost)
                .query(LateOpinion.class)
                .list();
    }
}
