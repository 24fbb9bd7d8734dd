package io.onetrip.cases.voucher.adapter.rest;

import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.output.application.ReadPacket;
import io.onetrip.cases.voucher.adapter.rest.VoucherAnswers.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Vouchers for who holds the receipt's QR code. They carry neither receipt nor output number: clerks of both counters
 * know the token, too.
 */
@RestController
@SecurityRequirements
@RequestMapping("/api/public/progress/{progressToken}/vouchers")
@Tag(name = "Progress", description = "For the public, without login")
class PublicVoucherController {
    private static final NumberSight NEITHER = new NumberSight(false, false, true);
    private final ReadPacket readPacket;
    private final VoucherAnswers answers;

    PublicVoucherController(ReadPacket readPacket, VoucherAnswers answers) {
        this.readPacket = readPacket;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "The vouchers that the case has so far")
    @ApiResponse(responseCode = "200", description = "In the order of time")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<List<VoucherResponse>> list(@PathVariable String progressToken) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(VoucherResponse.of(readPacket.read(progressToken)));
    }

    @GetMapping(path = "/{kind}.pdf", produces = "application/pdf")
    @Operation(summary = "A voucher as PDF/A with its fonts in it")
    @ApiResponse(responseCode = "200", description = "The PDF")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found, voucher-not-found")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    ResponseEntity<byte[]> pdf(
            @PathVariable String progressToken,
            @PathVariable String kind,
            @RequestParam(defaultValue = "zh") Language language) {
        return answers.pdf(readPacket.read(progressToken), kind, language, NEITHER);
    }
}
