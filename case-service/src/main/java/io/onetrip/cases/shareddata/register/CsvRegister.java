package io.onetrip.cases.shareddata.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A register as a table: a line of names, then a line for each subject; a cell with a comma stands in quotes. */
final class CsvRegister {
    private static final String IDENTITY = "identity";

    private CsvRegister() {}

    static Map<String, Map<String, String>> bySubject(List<String> lines) {
        var names = lines.isEmpty() ? List.<String>of() : cells(lines.getFirst().replace("\uFEFF", ""));
        if (!names.contains(IDENTITY)) throw new IllegalArgumentException("A column identity is missing");
        var bySubject = new HashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, String>();
            var cells = cells(line);
            for (int each = 0; each < Math.min(names.size(), cells.size()); each++)
                if (!cells.get(each).isEmpty()) row.put(names.get(each), cells.get(each));
            var identity = row.remove(IDENTITY);
            if (identity != null) bySubject.put(identity, row);
        }
        return bySubject;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int each = 0; each < line.length(); each++) {
            var symbol = line.charAt(each);
            if (symbol == '"') {
                if (quoted && each + 1 < line.length() && line.charAt(each + 1) == '"')
                    cell.append(line.charAt(each++));
                else quoted = !quoted;
            } else if (symbol == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(symbol);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
