package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.domain.Finding;
import io.onetrip.catalog.listing.domain.Language;
import io.onetrip.catalog.listing.domain.ListJobs.Checked;
import io.onetrip.catalog.listing.domain.Outcome;
import io.onetrip.catalog.listing.domain.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param field the column that made the outcome; null where nothing was found
 * @param reason why, in a sentence
 * @param findings all that was found, this among it
 * @param values the row as it came
 */
record RowResponse(
        int row,
        Outcome outcome,
        @Nullable String field,
        @Nullable String reason,
        List<FoundResponse> findings,
        Map<String, String> values) {

    /** @param severity FAULT, REPAIR or NOTE */
    record FoundResponse(String field, String code, String severity, String reason) {
        static FoundResponse of(Finding finding, Language language) {
            return new FoundResponse(
                    finding.column().field(),
                    finding.code().name(),
                    finding.code().severity().name(),
                    finding.in(language));
        }
    }

    static RowResponse of(Checked checked, Language language) {
        var row = checked.row();
        var main = Verdict.main(row.findings());
        var values = new LinkedHashMap<String, String>();
        row.given().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> values.put(entry.getKey().field(), entry.getValue()));
        return new RowResponse(
                row.number(),
                checked.outcome(),
                main.map(finding -> finding.column().field()).orElse(null),
                main.map(finding -> finding.in(language)).orElse(null),
                row.findings().stream()
                        .map(finding -> FoundResponse.of(finding, language))
                        .toList(),
                values);
    }
}
