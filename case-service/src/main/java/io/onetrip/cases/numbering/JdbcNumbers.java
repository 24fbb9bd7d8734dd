package io.onetrip.cases.numbering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    @Override
    public List<ItemCaseNumber> nextItemCases(List<String> taskCodes) {
        var today = today();
        var last = takeSerials(taskCodes, today);
        var left = new HashMap<String, Integer>();
        taskCodes.forEach(code -> left.merge(code, 1, Integer::sum));
        return taskCodes.stream()
                .map(code -> {
                    var behind = left.merge(code, -1, Integer::sum);
                    return ItemCaseNumber.of(code, today, last.get(code) - behind);
                })
                .toList();
    }

    /** In order of code, so that two acceptances never wait for each other in a circle. */
    private Map<String, Integer> takeSerials(List<String> taskCodes, LocalDate day) {
        return jdbc
                .sql("""
                        insert into item_case_serial as serial (task_code, day, last)
                        select code, :day, count(*) from unnest(:codes::text[]) as code group by code order by code
                        on conflict (task_code, day) do update set last = serial.last + excluded.last
                        returning task_code, last""")
                .param("day", day)
                .param("codes", taskCodes.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("task_code"), row.getInt("last")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
