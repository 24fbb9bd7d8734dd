package io.onetrip.cases.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** up_pro_special_procedure, 特别程序信息 (GB/T 39046 tab. 7). */
final class SpecialProcedureTable implements Table<SpecialProcedureTable.Procedure> {
    /** GB/T 39046 A.7. */
    private static final String EXTENSION = "1";

    private static final String OTHER = "2";

    record Procedure(
            ExchangedItem item,
            String type,
            String name,
            String reason,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable String result) {}

    @Override
    public List<Column<Procedure>> columns() {
        return List.of(
                new Column<>("specialType", Procedure::type),
                new Column<>("specialName", Procedure::name),
                new Column<>("startReason", Procedure::reason),
                new Column<>("startDate", Procedure::start),
                new Column<>("endDate", Procedure::end),
                new Column<>("specialResult", Procedure::result),
                new Column<>("applyUser", row -> row.item().item().planned().departmentName()));
    }

    @Override
    public Stream<Procedure> rows(ExchangedItem item) {
        var times = item.times();
        if (times == null) return Stream.empty();
        var rows = new ArrayList<Procedure>();
        for (var stop : times.stops())
            rows.add(new Procedure(
                    item, OTHER, stop.name(), stop.reason(), stop.opened(), stop.closed(), stop.result()));
        var extension = times.extension();
        if (extension != null)
            rows.add(new Procedure(
                    item,
                    EXTENSION,
                    extension.joint() ? "联合办理延长审批" : "延长审批",
                    extension.reason(),
                    extension.granted(),
                    extension.granted(),
                    "延长 %d 日".formatted(extension.days())));
        return rows.stream();
    }

    @Override
    public ExchangedItem itemOf(Procedure row) {
        return row.item();
    }
}
