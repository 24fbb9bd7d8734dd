package io.onetrip.approval.licences.adapter.rest;

import io.onetrip.approval.licences.application.PrintLicense;
import io.onetrip.approval.licences.application.ReadLicenses;
import io.onetrip.approval.licences.domain.LicenseSigner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verifies licences for whoever has their link or QR code; nobody can guess one. */
@RestController
@SecurityRequirements
@RequestMapping("/api/public/licences/{verification}")
@Tag(name = "Verification", description = "For the public, without login")
class PublicLicenseController {
    private final ReadLicenses readLicenses;
    private final PrintLicense printLicense;
    private final LicenseSigner signer;

    PublicLicenseController(ReadLicenses readLicenses, PrintLicense printLicense, LicenseSigner signer) {
        this.readLicenses = readLicenses;
        this.printLicense = printLicense;
        this.signer = signer;
    }

    /** The languages that licences are printed in. */
    enum Language {
        zh(Locale.SIMPLIFIED_CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @GetMapping
    @Operation(
            summary = "Verify a licence: what it says, whether it holds, and all that is needed to verify it elsewhere")
    @ApiResponse(responseCode = "200", description = "Waiting, issued or revoked")
    @ApiResponse(responseCode = "404", description = "/problems/licence-not-found")
    ResponseEntity<VerifiedResponse> verify(@PathVariable String verification) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(VerifiedResponse.of(readLicenses.byToken(verification), signer));
    }

    @GetMapping(path = "/licence.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The licence as PDF/A with its fonts in it")
    @ApiResponse(responseCode = "200", description = "The PDF")
    @ApiResponse(responseCode = "404", description = "/problems/licence-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/licence-not-issued: it waits for its seal")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    ResponseEntity<byte[]> pdf(
            @PathVariable String verification, @RequestParam(defaultValue = "zh") Language language) {
        var license = readLicenses.byToken(verification);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(license.facts().name() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printLicense.pdf(license, language.locale));
    }
}
