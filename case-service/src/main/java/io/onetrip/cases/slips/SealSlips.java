package io.onetrip.cases.slips;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slips by case; a slip told twice is kept once. */
@Component
class SealSlips {
    private final JdbcClient jdbc;

    SealSlips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SealUsedMessage used) {
        jdbc.sql("""
                        insert into seal_slip (slip_number, case_number, item_id, department, seal_name, licence_number, licence_name,
                            signer, keeper, used_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (slip_number) do nothing""")
                .params(used.slipNumber(), used.caseNumber(), used.itemId(), used.department(), used.sealName())
                .params(used.licenceNumber(), used.licenceName(), used.signer().name())
                .params(used.keeper().name(), Timestamp.from(used.usedAt()))
                .update();
    }

    List<SealSlip> ofCase(String caseNumber) {
        return jdbc.sql("""
                        select slip_number, item_id, department, seal_name, licence_number, licence_name, signer, keeper, used_at
                        from seal_slip where case_number = ? order by used_at, slip_number""")
                .param(caseNumber)
                .query((row, number) -> new SealSlip(
                        row.getString("slip_number"),
                        row.getString("item_id"),
                        row.getString("department"),
                        row.getString("seal_name"),
                        row.getString("licence_number"),
                        row.getString("licence_name"),
                        row.getString("signer"),
                        row.getString("keeper"),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }
}
