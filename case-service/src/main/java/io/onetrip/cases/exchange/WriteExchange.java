package io.onetrip.cases.exchange;

import io.onetrip.cases.exchange.ExchangeKeys.Key;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.springframework.stereotype.Service;

/** Writes the rows while they are read, a page at a time, so that a year of a city takes no more memory than a day. */
@Service
class WriteExchange {
    private static final int PAGE = 200;
    private final ExchangeKeys keys;
    private final ExchangedItems items;

    WriteExchange(ExchangeKeys keys, ExchangedItems items) {
        this.keys = keys;
        this.items = items;
    }

    void write(ExchangeTable table, ExchangePeriod period, Allowed allowed, RowFormat format, Writer out)
            throws IOException {
        format.head(out, table.table().names());
        out.flush();
        if (!allowed.everybody()) {
            department(table, period, allowed.department(), allowed.full(), format, out);
            return;
        }
        var department = keys.departmentAfter("");
        while (department.isPresent()) {
            department(table, period, department.get(), allowed.full(), format, out);
            department = keys.departmentAfter(department.get());
        }
    }

    private void department(
            ExchangeTable of, ExchangePeriod period, String department, boolean full, RowFormat format, Writer out)
            throws IOException {
        var table = of.table();
        var names = table.names();
        Key last = null;
        do {
            var page = keys.page(of.moment(), period, department, last, PAGE);
            Iterator<ExchangedItem> read = items.read(page, full).iterator();
            while (read.hasNext()) {
                var rows = table.values(read.next()).iterator();
                while (rows.hasNext()) format.row(out, names, rows.next());
            }
            out.flush();
            last = page.size() < PAGE ? null : page.getLast();
        } while (last != null);
    }
}
