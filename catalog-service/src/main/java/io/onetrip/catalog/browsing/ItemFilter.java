package io.onetrip.catalog.browsing;

import io.onetrip.catalog.search.SearchFilter;
import io.onetrip.catalog.search.SearchKind;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** By what a list of items may be narrowed; what is left out narrows nothing. */
record ItemFilter(
        @Parameter(description = "What people call it: Chinese, pinyin, initials, everyday names, ids or codes")
        @Nullable
        String query,

        @Parameter(description = "Id of the department") @Nullable
        String department,

        @Parameter(description = "One of the 7+1, for example 行政许可") @Nullable
        String category,

        @Parameter(description = "行使层级")
        @Pattern(regexp = "NATIONAL|PROVINCE|CITY|COUNTY|TOWN|VILLAGE|GRADED")
        @Nullable
        String level,

        @Parameter(description = "One of the thirteen lists, for example ENTRUSTED")
        @Pattern(regexp = "[A-Z_]{3,30}")
        @Nullable
        String label,

        @Parameter(description = "Division code of 12 digits: items that are handled there or in a division below it")
        @Pattern(regexp = "[0-9]{12}")
        @Nullable
        String region) {

    SearchFilter forSearch() {
        return new SearchFilter(SearchKind.ITEM, department, category, level, label, region);
    }
}
