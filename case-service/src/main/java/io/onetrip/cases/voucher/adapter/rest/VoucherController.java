package io.onetrip.cases.voucher.adapter.rest;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.application.ReadPacket;
import io.onetrip.cases.output.application.ReadPacket.Found;
import io.onetrip.cases.voucher.adapter.rest.VoucherAnswers.Language;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{caseNumber}/vouchers")
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Vouchers", description = "Dated vouchers of a case of the own hall (行政许可法 32)")
class VoucherController {
    private final ReadPacket readPacket;
    private final VoucherAnswers answers;

    VoucherController(ReadPacket readPacket, VoucherAnswers answers) {
        this.readPacket = readPacket;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "The vouchers that the case has so far")
    List<VoucherResponse> list(@PathVariable String caseNumber, Actor actor) {
        return VoucherResponse.of(find(caseNumber, actor));
    }

    @GetMapping(path = "/{kind}.html", produces = "text/html")
    @Operation(summary = "A voucher as a page to be printed")
    @ApiResponse(responseCode = "200", description = "The page")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found, voucher-not-found")
    ResponseEntity<byte[]> page(
            @PathVariable String caseNumber,
            @PathVariable String kind,
            @RequestParam(defaultValue = "zh") Language language,
            Actor actor) {
        return answers.page(find(caseNumber, actor), kind, language, NumberSight.of(actor));
    }

    @GetMapping(path = "/{kind}.pdf", produces = "application/pdf")
    @Operation(summary = "A voucher as PDF/A with its fonts in it")
    @ApiResponse(responseCode = "200", description = "The PDF")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found, voucher-not-found")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    ResponseEntity<byte[]> pdf(
            @PathVariable String caseNumber,
            @PathVariable String kind,
            @RequestParam(defaultValue = "zh") Language language,
            Actor actor) {
        return answers.pdf(find(caseNumber, actor), kind, language, NumberSight.of(actor));
    }

    private Found find(String caseNumber, Actor actor) {
        return readPacket.read(CaseNumber.typed(caseNumber), Clerks.of(actor));
    }
}
