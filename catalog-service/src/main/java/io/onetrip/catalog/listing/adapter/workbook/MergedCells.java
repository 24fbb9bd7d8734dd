package io.onetrip.catalog.listing.adapter.workbook;

import io.onetrip.catalog.listing.domain.ListRefused;
import io.onetrip.catalog.listing.domain.ListRefused.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ranges of merged cells, such as A2:A5; all that counts is which cells of the list they cover. */
record MergedCells(List<Range> ranges) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private static final int MOST = 1000;

    /** @param left counted from 0, as {@code right}; rows from 1 */
    record Range(String name, int left, int top, int right, int bottom) {
        boolean covers(int column, int row) {
            return column >= left && column <= right && row >= top && row <= bottom;
        }
    }

    static MergedCells of(List<String> names) {
        if (names.size() > MOST)
            throw new ListRefused(
                    Reason.NOT_A_LIST, "The sheet has more than %d merged cells. Unmerge all of them.".formatted(MOST));
        return new MergedCells(
                names.stream().flatMap(name -> range(name).stream()).toList());
    }

    Optional<String> over(int column, int row) {
        return ranges.stream()
                .filter(range -> range.covers(column, row))
                .map(Range::name)
                .findFirst();
    }

    private static Optional<Range> range(String name) {
        var parts = RANGE.matcher(name);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Range(
                name,
                column(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                column(parts.group(3)),
                Integer.parseInt(parts.group(4))));
    }

    private static int column(String letters) {
        var number = 0;
        for (var letter : letters.toCharArray()) number = number * 26 + letter - 'A' + 1;
        return number - 1;
    }
}
