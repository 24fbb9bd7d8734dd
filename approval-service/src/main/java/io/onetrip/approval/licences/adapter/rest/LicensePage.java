package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.domain.Licenses.ListedLicense;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, absent on the last */
@Schema(description = "next: cursor of the next page, absent on the last")
record LicensePage(List<LicenseResponse> content, @Nullable Long next) {
    static LicensePage of(List<ListedLicense> rows, int limit) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new LicensePage(
                shown.stream().map(row -> LicenseResponse.of(row.license())).toList(),
                rows.size() > limit ? shown.getLast().serial() : null);
    }
}
