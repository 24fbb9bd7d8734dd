package io.onetrip.catalog.search;

import jakarta.validation.constraints.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Narrows what is found; what is left out narrows nothing.
 *
 * @param category one of the 7+1
 * @param label one of the thirteen lists
 * @param region a division of 12 digits: what is handled there or in a division below it
 */
public record SearchFilter(
        @Nullable SearchKind kind,
        @Nullable String department,
        @Nullable String category,
        @Nullable String level,
        @Nullable String label,

        @Nullable @Pattern(regexp = "\\d{12}", message = "12 digits")
        String region) {

    public static SearchFilter of(SearchKind kind) {
        return new SearchFilter(kind, null, null, null, null, null);
    }

    void addTo(BooleanQuery.Builder query) {
        add(query, "kind", kind == null ? null : kind.name());
        add(query, "department", department);
        add(query, "category", category);
        add(query, "level", level);
        add(query, "label", label);
        if (region != null) query.add(new PrefixQuery(new Term("place", inside(region))), Occur.FILTER);
    }

    private static void add(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }

    /** Province 2, city 4, county 6, town 9, village 12 digits. */
    private static String inside(String region) {
        for (var digits : new int[] {2, 4, 6, 9})
            if (region.substring(digits).chars().allMatch(digit -> digit == '0')) return region.substring(0, digits);
        return region;
    }
}
