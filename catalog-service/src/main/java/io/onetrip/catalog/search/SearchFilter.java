package io.onetrip.catalog.search;

import jakarta.validation.constraints.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Narrows what is found; {@code region} is a division of 12 digits and means all inside it. */
record SearchFilter(
        Listed.@Nullable Kind kind,
        @Nullable String department,

        @Nullable @Pattern(regexp = "\\d{12}", message = "12 digits")
        String region,

        @Nullable String level) {

    void addTo(BooleanQuery.Builder query) {
        if (kind != null) query.add(new TermQuery(new Term("kind", kind.name())), Occur.FILTER);
        if (department != null) query.add(new TermQuery(new Term("department", department)), Occur.FILTER);
        if (level != null) query.add(new TermQuery(new Term("level", level)), Occur.FILTER);
        if (region != null) query.add(new PrefixQuery(new Term("place", inside(region))), Occur.FILTER);
    }

    /** Province 2, city 4, county 6, town 9, village 12 digits. */
    private static String inside(String region) {
        for (var digits : new int[] {2, 4, 6, 9})
            if (region.substring(digits).chars().allMatch(digit -> digit == '0')) return region.substring(0, digits);
        return region;
    }
}
