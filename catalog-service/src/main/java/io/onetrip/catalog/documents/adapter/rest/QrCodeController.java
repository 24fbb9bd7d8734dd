package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.application.ComposeDocuments;
import io.onetrip.catalog.documents.domain.Document;
import io.onetrip.catalog.documents.domain.Document.Kind;
import io.onetrip.documents.QrCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.HtmlUtils;

/** The QR codes of items and bundles, for notices and counters; each leads to the public guide. */
@RestController
@Tag(name = "Documents", description = "Generated from what the catalogue says; without login")
@RequestMapping("/api/catalog")
@ApiResponse(responseCode = "404", description = "/problems/item-not-found, /problems/bundle-not-found")
class QrCodeController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final ComposeDocuments documents;
    private final DocumentAnswers answers;
    private final PublicAddresses addresses;

    QrCodeController(ComposeDocuments documents, DocumentAnswers answers, PublicAddresses addresses) {
        this.documents = documents;
        this.answers = answers;
        this.addresses = addresses;
    }

    @GetMapping(
            path = {"/items/{id}/qr.svg", "/bundles/{id}/qr.svg"},
            produces = "image/svg+xml")
    @Operation(summary = "The QR code of the guide as SVG")
    @ApiResponse(responseCode = "200", description = "The code, with an ETag")
    ResponseEntity<byte[]> svg(@PathVariable String id, ServletWebRequest request) {
        var kind = Subject.of(request).guide();
        var svg = code(kind, id).svg(HtmlUtils.htmlEscapeDecimal(label(documents.compose(kind, id, null))));
        return answers.answer(null, request, SVG, svg, () -> svg.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(
            path = {"/items/{id}/qr.png", "/bundles/{id}/qr.png"},
            produces = "image/png")
    @Operation(summary = "The QR code of the guide as PNG")
    @ApiResponse(responseCode = "200", description = "The code, with an ETag")
    ResponseEntity<byte[]> png(@PathVariable String id, ServletWebRequest request) {
        var kind = Subject.of(request).guide();
        documents.compose(kind, id, null);
        var code = code(kind, id);
        return answers.answer(null, request, MediaType.IMAGE_PNG, code.address(), code::png);
    }

    private QrCode code(Kind kind, String id) {
        return new QrCode(addresses.of(kind, id));
    }

    private static String label(Document document) {
        var language = Locale.SIMPLIFIED_CHINESE;
        return document.title().in(language) + document.kind().words().in(language);
    }
}
