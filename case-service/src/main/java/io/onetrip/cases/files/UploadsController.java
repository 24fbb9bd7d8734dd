package io.onetrip.cases.files;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tus protocol 1.0 (core, creation, termination), and a step that takes the file in once all has arrived. */
@RestController
@Tag(name = "Uploads", description = "Files in pieces, continued after a break (tus 1.0)")
@RequestMapping("/api/cases/uploads")
@RequiresRole("intake-clerk")
class UploadsController {
    private final TusUploads uploads;

    UploadsController(TusUploads uploads) {
        this.uploads = uploads;
    }

    @PostMapping
    @Operation(summary = "Begin an upload", description = "Kept for a day; Location says where the pieces go.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (50 MB)")
    @ApiResponse(responseCode = "429", description = "/problems/too-many-uploads: finish or cancel some")
    @ApiResponse(responseCode = "507", description = "/problems/storage-full")
    ResponseEntity<Void> begin(
            @RequestHeader(TusUploads.LENGTH) long length,
            @RequestHeader(name = TusUploads.METADATA, defaultValue = "") String metadata,
            Actor actor)
            throws IOException {
        return uploads.begin(Clerks.of(actor), "/api/cases/uploads", length, metadata);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "How much has arrived")
    @ApiResponse(responseCode = "200", description = "Upload-Offset of Upload-Length")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found: unknown, of another hall or too old")
    ResponseEntity<Void> position(@PathVariable UUID id, Actor actor) throws IOException {
        return uploads.position(Clerks.of(actor), id);
    }

    @PatchMapping(path = "/{id}", consumes = "application/offset+octet-stream")
    @Operation(summary = "Send a piece", description = "From where the last one stopped.")
    @ApiResponse(responseCode = "204", description = "Arrived up to Upload-Offset")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/upload-offset-wrong: ask how much has arrived")
    @ApiResponse(responseCode = "507", description = "/problems/storage-full")
    ResponseEntity<Void> append(
            @PathVariable UUID id,
            @RequestHeader(TusUploads.OFFSET) long offset,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        return uploads.append(Clerks.of(actor), id, offset, request.getInputStream());
    }

    @PostMapping("/{id}/file")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take in the file that has arrived", description = "Checked as any uploaded file is.")
    @ApiResponse(responseCode = "201", description = "Stored; name its hash when handing in")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/upload-incomplete")
    @ApiResponse(responseCode = "415", description = "/problems/file-type-refused")
    @ApiResponse(responseCode = "422", description = "/problems/file-unsafe, /problems/file-infected")
    MaterialFile finish(@PathVariable UUID id, Actor actor) throws IOException {
        return uploads.finish(Clerks.of(actor), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give an upload up")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    void cancel(@PathVariable UUID id, Actor actor) throws IOException {
        uploads.cancel(Clerks.of(actor), id);
    }
}
