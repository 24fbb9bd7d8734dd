package io.onetrip.cases.voucher.adapter.rest;

import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.domain.VoucherKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

@Schema(description = "A voucher that the case has")
record VoucherResponse(
        VoucherKind kind,

        @Schema(description = "Its place in the address: {slug}.html or {slug}.pdf")
        String slug,

        Instant issuedAt) {

    static List<VoucherResponse> of(Found found) {
        return VoucherKind.of(found.serviceCase(), found.packet()).stream()
                .map(kind -> new VoucherResponse(
                        kind,
                        kind.slug(),
                        kind.issuedAt(found.serviceCase(), found.packet()).orElseThrow()))
                .toList();
    }
}
