package io.onetrip.catalog.documents.adapter.rest;

import io.onetrip.catalog.documents.application.ComposeDocuments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The flow chart (流程图) of a bundle. */
@RestController
@Tag(name = "Documents", description = "Generated from what the catalogue says; without login")
class FlowChartController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final ComposeDocuments documents;
    private final DocumentAnswers answers;

    FlowChartController(ComposeDocuments documents, DocumentAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GetMapping(path = "/api/catalog/bundles/{id}/flow-chart.svg", produces = "image/svg+xml")
    @Operation(
            summary = "The flow chart of a bundle as SVG",
            description =
                    "All its items in their waves, when each is part of it, who waits for whom; in words in its desc.")
    @ApiResponse(responseCode = "200", description = "The drawing, with an ETag")
    @ApiResponse(responseCode = "404", description = "/problems/bundle-not-found")
    ResponseEntity<byte[]> draw(
            @PathVariable String id,
            @RequestParam(required = false) @Min(1) @Nullable Integer version,
            @RequestParam(defaultValue = "zh") Language language,
            ServletWebRequest request) {
        var svg = documents.flowChart(id, version, language.locale());
        return answers.answer(version, request, SVG, svg, () -> svg.getBytes(StandardCharsets.UTF_8));
    }
}
