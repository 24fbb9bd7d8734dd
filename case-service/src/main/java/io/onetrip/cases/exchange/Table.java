package io.onetrip.cases.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One exchange table: its columns, and the rows that an item brings. */
interface Table<R> {
    List<Column<R>> columns();

    Stream<R> rows(ExchangedItem item);

    ExchangedItem itemOf(R row);

    /** Every table says first whose row it is. */
    default List<String> names() {
        return Stream.concat(
                        Stream.of("projectNo", "taskCode", "taskName", "orgCode", "orgName"),
                        columns().stream().map(Column::name))
                .toList();
    }

    default Stream<List<@Nullable Object>> values(ExchangedItem item) {
        return rows(item).map(this::values);
    }

    private List<@Nullable Object> values(R row) {
        var item = itemOf(row);
        var planned = item.item().planned();
        var values = new ArrayList<@Nullable Object>();
        values.add(item.item().number().value());
        values.add(item.taskCode());
        values.add(planned.name());
        values.add(item.orgCode());
        values.add(planned.departmentName());
        columns().forEach(column -> values.add(column.value().apply(row)));
        return values;
    }
}
