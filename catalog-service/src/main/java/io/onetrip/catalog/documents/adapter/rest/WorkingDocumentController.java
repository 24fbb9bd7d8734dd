package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.adapter.rest.DocumentAnswers.Asked;
import io.onetrip.chassis.security.RequiresRole;
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

/** The handling manual (业务办理手册) of an item, for its department, and the acceptance guide (受理指南) of a bundle, for the window. */
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
@RequestMapping("/api/catalog")
@ApiResponse(responseCode = "404", description = "/problems/item-not-found, /problems/bundle-not-found")
class WorkingDocumentController {

    private final DocumentAnswers answers;

    WorkingDocumentController(DocumentAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(
            path = {"/items/{id}/manual", "/bundles/{id}/acceptance-guide"},
            produces = "application/json")
    @Operation(summary = "The manual of an item, the acceptance guide of a bundle, to be shown on a page")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The document, with an ETag; in a manual steps with limits, what stops the clock, legal bases, extension; in an acceptance guide what to check on each material, what is refused and where to send it",
            content = @Content(schema = @Schema(implementation = DocumentResponse.class)))
    ResponseEntity<byte[]> json(
            @PathVariable String id, @Valid @ParameterObject Wanted wanted, ServletWebRequest request) {
        return answers.json(Subject.of(request).working(), id, wanted.version(), request);
    }

    @GetMapping(
            path = {"/items/{id}/manual.html", "/bundles/{id}/acceptance-guide.html"},
            produces = "text/html")
    @Operation(
            summary =
                    "The manual of an item, the acceptance guide of a bundle as one HTML page that needs nothing else")
    @ApiResponse(responseCode = "200", description = "The page, with an ETag")
    ResponseEntity<byte[]> page(
            @PathVariable String id, @Valid @ParameterObject Wanted wanted, ServletWebRequest request) {
        return answers.page(new Asked(Subject.of(request).working(), id, wanted, request));
    }

    @GetMapping(
            path = {"/items/{id}/manual.pdf", "/bundles/{id}/acceptance-guide.pdf"},
            produces = "application/pdf")
    @Operation(summary = "The manual of an item, the acceptance guide of a bundle as PDF/A with its fonts in it")
    @ApiResponse(responseCode = "200", description = "The PDF, with an ETag")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id, @Valid @ParameterObject Wanted wanted, ServletWebRequest request) {
        return answers.pdf(new Asked(Subject.of(request).working(), id, wanted, request));
    }
}
