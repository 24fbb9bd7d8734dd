package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.adapter.rest.DocumentAnswers.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The service guides (办事指南) of items and bundles. */
@RestController
@Tag(name = "Documents", description = "Generated from what the catalogue says; without login")
@RequestMapping("/api/catalog")
@ApiResponse(responseCode = "404", description = "/problems/item-not-found, /problems/bundle-not-found")
class GuideController {

    private final DocumentAnswers answers;

    GuideController(DocumentAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(
            path = {"/items/{id}/guide", "/bundles/{id}/guide"},
            produces = "application/json")
    @Operation(summary = "The service guide, to be shown on a page")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The document, with an ETag; of an item the 54 elements in their order, one without a value is not stated; of a bundle who, questions, items, course, merged materials, fees, results",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    ResponseEntity<byte[]> json(
            @PathVariable String id, @Valid @ParameterObject Wanted wanted, ServletWebRequest request) {
        return answers.json(Subject.of(request).guide(), id, wanted.version(), request);
    }

    @GetMapping(
            path = {"/items/{id}/guide.html", "/bundles/{id}/guide.html"},
            produces = "text/html")
    @Operation(summary = "The service guide as one HTML page that needs nothing else")
    @ApiResponse(responseCode = "200", description = "The page, with an ETag")
    ResponseEntity<byte[]> page(
            @PathVariable String id, @Valid @ParameterObject Wanted wanted, ServletWebRequest request) {
        return answers.page(new Asked(Subject.of(request).guide(), id, wanted, request));
    }

    @GetMapping(
            path = {"/items/{id}/guide.pdf", "/bundles/{id}/guide.pdf"},
            produces = "application/pdf")
    @Operation(summary = "The service guide as PDF/A with its fonts in it")
    @ApiResponse(responseCode = "200", description = "The PDF, with an ETag")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id, @Valid @ParameterObject Wanted wanted, ServletWebRequest request) {
        return answers.pdf(new Asked(Subject.of(request).guide(), id, wanted, request));
    }
}
