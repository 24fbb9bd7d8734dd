package io.onetrip.cases.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcNumbers implements Numbers {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public CaseNumber nextCase() {
        return CaseNumber.of(today(), next("case_serial"));
    }

    @Override
    public ReceiptNumber nextReceipt() {
        return ReceiptNumber.of(today(), next("receipt_serial"));
    }

    @Override
    public OutputNumber nextOutput() {
        return OutputNumber.of(today(), next("output_serial"));
    }

    /** In order of code, so that two acceptances never wait for each other in a circle. */
    @Override
    public Map<String, ItemCaseNumber> nextItemCases(Collection<String> taskCodes) {
        var today = today();
        return jdbc
                .sql("""
                        insert into item_case_serial as serial (task_code, day, last)
                        select code, :day, 1 from unnest(:codes::text[]) as code order by code
                        on conflict (task_code, day) do update set last = serial.last + 1
                        returning task_code, last""")
                .param("day", today)
                .param("codes", taskCodes.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("task_code"), row.getInt("last")))
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> ItemCaseNumber.of(entry.getKey(), today, entry.getValue())));
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(cast(:sequence as regclass))")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
