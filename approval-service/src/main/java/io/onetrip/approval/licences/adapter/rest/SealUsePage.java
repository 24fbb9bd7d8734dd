package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.domain.SealUse;
import io.onetrip.approval.licences.domain.Seals.ListedUse;
import io.onetrip.approval.tasks.adapter.rest.OfficerResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, absent on the last */
@Schema(description = "next: cursor of the next page, absent on the last")
record SealUsePage(List<Slip> content, @Nullable Long next) {

    /** One slip, bound to case, licence and signer. */
    record Slip(
            String slipNumber,
            String sealName,
            String caseNumber,
            String taskId,
            String itemName,
            String hall,
            String licenceNumber,
            String licenceName,
            String verification,
            OfficerResponse signer,
            OfficerResponse keeper,
            Instant usedAt) {
        static Slip of(SealUse use) {
            var license = use.license();
            return new Slip(
                    use.number(),
                    use.sealName(),
                    license.caseNumber(),
                    license.taskId(),
                    license.itemName(),
                    license.hall(),
                    license.number(),
                    license.name(),
                    license.token(),
                    OfficerResponse.of(use.signer()),
                    OfficerResponse.of(use.keeper()),
                    use.usedAt());
        }
    }

    static SealUsePage of(List<ListedUse> rows, int limit) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new SealUsePage(
                shown.stream().map(row -> Slip.of(row.use())).toList(),
                rows.size() > limit ? shown.getLast().serial() : null);
    }
}
