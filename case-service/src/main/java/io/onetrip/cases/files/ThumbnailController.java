package io.onetrip.cases.files;

import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Papers at a glance; it is drawn here, so that no byte of what was handed in reaches who looks at the list. */
@RestController
@Tag(name = "Files", description = "Materials by the hash of their content")
class ThumbnailController {
    private final OpenFile files;
    private final Thumbnails thumbnails;

    ThumbnailController(OpenFile files, Thumbnails thumbnails) {
        this.files = files;
        this.thumbnails = thumbnails;
    }

    @GetMapping("/api/cases/{caseNumber}/files/{hash}/thumbnail")
    @RequiresRole({"intake-clerk", "output-clerk", "hall-manager", "approver", "chief-representative"})
    @Operation(
            summary = "A small picture of a file",
            description = "A JPEG of 240 pixels at most, for whoever may read the file.")
    @ApiResponse(responseCode = "200", description = "The picture")
    @ApiResponse(responseCode = "204", description = "None: a PDF, a damaged picture or one of more than 52 megapixels")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<byte[]> thumbnail(@PathVariable String caseNumber, @PathVariable String hash, Actor actor)
            throws IOException {
        var file = files.find(CaseNumber.typed(caseNumber), hash, actor);
        var image =
                file.contentType().startsWith("image/") ? thumbnails.of(hash).orElse(null) : null;
        if (image == null) return ResponseEntity.noContent().build();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(image);
    }
}
