package io.onetrip.cases.voucher.adapter.rest;

import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.domain.IssuedVoucher;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "A voucher that the case has")
record VoucherResponse(
        VoucherKind kind,

        @Schema(description = "Its place in the address: {slug}.html or {slug}.pdf")
        String slug,

        @Schema(description = "Of which its department issued it; null of one for the whole case") @Nullable
        String itemName,

        Instant issuedAt) {

    static List<VoucherResponse> of(Found found) {
        return IssuedVoucher.of(found.serviceCase(), found.packet()).stream()
                .map(VoucherResponse::of)
                .toList();
    }

    private static VoucherResponse of(IssuedVoucher issued) {
        var item = issued.item();
        return new VoucherResponse(
                issued.kind(),
                issued.slug(),
                item == null ? null : item.planned().name(),
                issued.at());
    }
}
