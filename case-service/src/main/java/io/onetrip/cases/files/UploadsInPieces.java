package io.onetrip.cases.files;

import io.onetrip.cases.handling.domain.Clerk;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The tus protocol 1.0 (core, creation, termination) for who has logged in, and a step that takes the file in once all has
 * arrived.
 */
public abstract class UploadsInPieces {
    private final TusUploads uploads;
    private final String at;
    private final @Nullable DataSize perDay;

    /**
     * @param at the address of these uploads
     * @param perDay what one uploader may bring in 24 hours; null where nobody is bound
     */
    protected UploadsInPieces(TusUploads uploads, String at, @Nullable DataSize perDay) {
        this.uploads = uploads;
        this.at = at;
        this.perDay = perDay;
    }

    /** In the name of the hall, or of what stands in its place: others see nothing of these uploads. */
    protected abstract Clerk uploader(Actor actor);

    @PostMapping
    @Operation(summary = "Begin an upload", description = "Kept for a day; Location says where the pieces go.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (50 MB)")
    @ApiResponse(
            responseCode = "429",
            description =
                    "/problems/too-many-uploads: finish or cancel some; too-much-uploaded in 24 hours, of applicants")
    @ApiResponse(responseCode = "507", description = "/problems/storage-full")
    public ResponseEntity<Void> begin(
            @RequestHeader(TusUploads.LENGTH) long length,
            @RequestHeader(name = TusUploads.METADATA, defaultValue = "") String metadata,
            Actor actor)
            throws IOException {
        return uploads.begin(uploader(actor), at, length, metadata, perDay);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "How much has arrived")
    @ApiResponse(responseCode = "200", description = "Upload-Offset of Upload-Length")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found: unknown, another's or too old")
    public ResponseEntity<Void> position(@PathVariable UUID id, Actor actor) throws IOException {
        return uploads.position(uploader(actor), id);
    }

    @PatchMapping(path = "/{id}", consumes = "application/offset+octet-stream")
    @Operation(summary = "Send a piece", description = "From where the last one stopped.")
    @ApiResponse(responseCode = "204", description = "Arrived up to Upload-Offset")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/upload-offset-wrong: ask how much has arrived")
    @ApiResponse(responseCode = "507", description = "/problems/storage-full")
    public ResponseEntity<Void> append(
            @PathVariable UUID id,
            @RequestHeader(TusUploads.OFFSET) long offset,
            HttpServletRequest request,
            Actor actor)
            throws IOException {
        return uploads.append(uploader(actor), id, offset, request.getInputStream());
    }

    @PostMapping("/{id}/file")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take in the file that has arrived", description = "Checked as any uploaded file is.")
    @ApiResponse(responseCode = "201", description = "Stored; name its hash when handing in")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/upload-incomplete")
    @ApiResponse(responseCode = "415", description = "/problems/file-type-refused")
    @ApiResponse(responseCode = "422", description = "/problems/file-unsafe, /problems/file-infected")
    public MaterialFile finish(@PathVariable UUID id, Actor actor) throws IOException {
        return uploads.finish(uploader(actor), id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give an upload up")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    public void cancel(@PathVariable UUID id, Actor actor) throws IOException {
        uploads.cancel(uploader(actor), id);
    }
}
