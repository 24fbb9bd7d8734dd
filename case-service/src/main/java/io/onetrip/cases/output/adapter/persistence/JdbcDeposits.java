package io.onetrip.cases.output.adapter.persistence;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.domain.Deposit;
import io.onetrip.cases.output.domain.Deposits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeposits implements Deposits {
    private final JdbcClient jdbc;

    JdbcDeposits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Deposit> of(CaseNumber number) {
        return jdbc.sql("select * from cabinet_deposit where case_number = :number")
                .param("number", number.value())
                .query((row, _) -> deposit(row))
                .optional();
    }

    @Override
    public List<Deposit> in(String hall, String cabinet) {
        return jdbc.sql("select * from cabinet_deposit where hall = :hall and cabinet = :cabinet order by slot")
                .param("hall", hall)
                .param("cabinet", cabinet)
                .query((row, _) -> deposit(row))
                .list();
    }

    @Override
    public boolean add(Deposit deposit) {
        return jdbc.sql("""
                        insert into cabinet_deposit (hall, cabinet, slot, case_number, clerk_id, clerk_name, placed_at)
                        values (:hall, :cabinet, :slot, :number, :clerk_id, :clerk_name, :at)
                        on conflict (hall, cabinet, slot) do nothing""")
                        .param("hall", deposit.clerk().hall())
                        .param("cabinet", deposit.cabinet())
                        .param("slot", deposit.slot())
                        .param("number", deposit.caseNumber().value())
                        .param("clerk_id", deposit.clerk().id())
                        .param("clerk_name", deposit.clerk().name())
                        .param("at", deposit.placedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void remove(Deposit deposit) {
        jdbc.sql("delete from cabinet_deposit where case_number = :number")
                .param("number", deposit.caseNumber().value())
                .update();
    }

    private static Deposit deposit(ResultSet row) throws SQLException {
        return new Deposit(
                new CaseNumber(row.getString("case_number")),
                row.getString("cabinet"),
                row.getString("slot"),
                new Clerk(row.getString("clerk_id"), row.getString("clerk_name"), row.getString("hall")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant());
    }
}
