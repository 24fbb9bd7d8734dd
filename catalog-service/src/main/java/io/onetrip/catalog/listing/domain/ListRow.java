package io.onetrip.catalog.listing.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as it came.
 *
 * @param number where it stands: the row of the sheet, or the place in the array from 1
 * @param given what stands in its columns, as it came; columns without a value are absent
 * @param findings what reading it found
 */
public record ListRow(int number, Map<Column, String> given, List<Finding> findings) {

    private static final int KEPT = 2000;

    public ListRow {
        given = Map.copyOf(given);
        findings = List.copyOf(findings);
    }

    /** A row as it was read; what cannot be stored of it is told and left out. */
    public static ListRow read(int number, Map<Column, String> given, List<Finding> findings) {
        var kept = new EnumMap<Column, String>(Column.class);
        var found = new ArrayList<>(findings);
        given.forEach((column, text) -> {
            var storable = storable(text);
            if (!storable.equals(text)) found.add(Finding.of(column, FindingCode.BAD_CHARACTER));
            var length = storable.codePointCount(0, storable.length());
            if (length > column.longest())
                found.add(Finding.of(column, FindingCode.TOO_LONG, length, column.longest()));
            if (!storable.isEmpty()) kept.put(column, storable.substring(0, Math.min(storable.length(), KEPT)));
        });
        return new ListRow(number, kept, found);
    }

    private static String storable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(symbol -> !Character.isISOControl(symbol) || Character.isWhitespace(symbol))
                .filter(symbol -> Character.getType(symbol) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Without the blanks around it; empty where there is none. */
    public String text(Column column) {
        return Text.stripped(given.getOrDefault(column, ""));
    }

    /** The key under which the item is known: its code, however it is written. */
    public String key() {
        return ListedItem.key(text(Column.ITEM_CODE));
    }

    /** Whatever the code is written like. */
    boolean saysTheSameAs(ListRow other) {
        return key().equals(other.key()) && besideTheCode().equals(other.besideTheCode());
    }

    private Map<Column, String> besideTheCode() {
        var rest = new HashMap<>(given);
        rest.remove(Column.ITEM_CODE);
        return rest;
    }

    boolean faulty(Column column) {
        return findings.stream().anyMatch(finding -> finding.column() == column && finding.is(Severity.FAULT));
    }
}
