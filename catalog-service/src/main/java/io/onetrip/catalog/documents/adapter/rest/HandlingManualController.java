package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.adapter.rest.DocumentAnswers.Asked;
import io.onetrip.catalog.documents.domain.Document.Kind;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The handling manual (业务办理手册) of an item, for its department. */
@RestController
@Tag(name = "Documents", description = "Generated from what the catalogue says; for those who work with them")
@RequiresRole({
    "intake-clerk",
    "output-clerk",
    "hall-manager",
    "catalog-editor",
    "approver",
    "chief-representative",
    "supervisor"
})
@RequestMapping("/api/catalog/items/{id}")
class HandlingManualController {

    private final DocumentAnswers answers;

    HandlingManualController(DocumentAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(path = "/manual", produces = "application/json")
    @Operation(
            summary = "The handling manual of an item, to be shown on a page",
            description = "Steps with limits, what stops the clock, legal bases, extension.")
    @ApiResponse(
            responseCode = "200",
            description = "The document, with an ETag",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    @ApiResponse(responseCode = "404", description = "/problems/item-not-found")
    ResponseEntity<byte[]> json(
            @PathVariable String id,
            @RequestParam(required = false) @Min(1) @Nullable Integer version,
            ServletWebRequest request) {
        return answers.json(Kind.HANDLING_MANUAL, id, version, request);
    }

    @GetMapping(path = "/manual.html", produces = "text/html")
    @Operation(summary = "The handling manual of an item as one HTML page that needs nothing else")
    @ApiResponse(responseCode = "200", description = "The page, with an ETag")
    @ApiResponse(responseCode = "404", description = "/problems/item-not-found")
    ResponseEntity<byte[]> page(
            @PathVariable String id,
            @RequestParam(required = false) @Min(1) @Nullable Integer version,
            @RequestParam(defaultValue = "zh") Language language,
            ServletWebRequest request) {
        return answers.page(new Asked(Kind.HANDLING_MANUAL, id, version, language, request));
    }

    @GetMapping(path = "/manual.pdf", produces = "application/pdf")
    @Operation(summary = "The handling manual of an item as PDF/A with its fonts in it")
    @ApiResponse(responseCode = "200", description = "The PDF, with an ETag")
    @ApiResponse(responseCode = "404", description = "/problems/item-not-found")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @RequestParam(required = false) @Min(1) @Nullable Integer version,
            @RequestParam(defaultValue = "zh") Language language,
            ServletWebRequest request) {
        return answers.pdf(new Asked(Kind.HANDLING_MANUAL, id, version, language, request));
    }
}
