package io.onetrip.cases.online;

import io.onetrip.cases.files.PassFiles;
import io.onetrip.cases.files.TusUploads;
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

/** Files of an applicant, in pieces; each account sees only its own. */
@RestController
@RequestMapping("/api/online/uploads")
@RequiresRole("applicant")
@Tag(name = "Online", description = "Without a window, for who has logged in (全程网办)")
class ApplicantUploadsController {
    private final TusUploads uploads;
    private final PassFiles files;
    private final OnlineProperties properties;

    ApplicantUploadsController(TusUploads uploads, PassFiles files, OnlineProperties properties) {
        this.uploads = uploads;
        this.files = files;
        this.properties = properties;
    }

    @PostMapping
    @Operation(
            summary = "Begin an upload (tus 1.0)",
            description = "Kept for a day; Location says where the pieces go.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (50 MB)")
    @ApiResponse(
            responseCode = "429",
            description = "/problems/too-much-uploaded in 24 hours, too-many-uploads: finish or cancel some")
    ResponseEntity<Void> begin(
            @RequestHeader(TusUploads.LENGTH) long length,
            @RequestHeader(name = TusUploads.METADATA, defaultValue = "") String metadata,
            Actor actor)
            throws IOException {
        var uploader = LoginIdentity.uploader(actor);
        files.requireRoom(uploader.hall(), length, properties.uploadsPerDay());
        return uploads.begin(uploader, "/api/online/uploads", length, metadata);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "How much has arrived")
    @ApiResponse(
            responseCode = "404",
            description = "/problems/upload-not-found: unknown, of another account or too old")
    ResponseEntity<Void> position(@PathVariable UUID id, Actor actor) throws IOException {
        return uploads.position(LoginIdentity.uploader(actor), id);
    }

    @PatchMapping(path = "/{id}", consumes = "application/offset+octet-stream")
    @Operation(summary = "Send a piece", description = "From where the last one stopped.")
    @ApiResponse(responseCode = "204", description = "Arrived up to Upload-Offset")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/upload-offset-wrong: ask how much has arrived")
    ResponseEntity<Void> append(
            @PathVariable UUID id,
            @RequestHeader(TusUploads.OFFSET) long offset,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        return uploads.append(LoginIdentity.uploader(actor), id, offset, request.getInputStream());
    }

    @PostMapping("/{id}/file")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take in the file that has arrived", description = "Checked as a file at the window is.")
    @ApiResponse(responseCode = "201", description = "Stored; name its hash when handing in")
    @ApiResponse(responseCode = "409", description = "/problems/upload-incomplete")
    @ApiResponse(responseCode = "415", description = "/problems/file-type-refused")
    @ApiResponse(responseCode = "422", description = "/problems/file-unsafe, /problems/file-infected")
    MaterialFile finish(@PathVariable UUID id, Actor actor) throws IOException {
        return uploads.finish(LoginIdentity.uploader(actor), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give an upload up")
    void cancel(@PathVariable UUID id, Actor actor) throws IOException {
        uploads.cancel(LoginIdentity.uploader(actor), id);
    }
}
