package io.onetrip.cases.online;

import io.onetrip.cases.files.TusUploads;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.chassis.idempotency.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands in from a telephone, without an account: the token of the QR code is the secret. */
@RestController
@SecurityRequirements
@RequestMapping("/api/public/progress/{progressToken}")
@Tag(name = "Progress", description = "For the public, without login")
class ReceiptController {
    private final HandInByReceipt handIn;
    private final TusUploads uploads;
    private final OnlineProperties properties;

    ReceiptController(HandInByReceipt handIn, TusUploads uploads, OnlineProperties properties) {
        this.handIn = handIn;
        this.uploads = uploads;
        this.properties = properties;
    }

    @GetMapping("/asked")
    @Operation(summary = "What can be handed in now: corrections, what departments ask for, promised materials")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<AskedResponse> asked(@PathVariable String progressToken) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handIn.asked(progressToken));
    }

    @PostMapping("/corrections")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hand corrections in (补正)")
    @ApiResponse(responseCode = "204", description = "Received again; the hall answers")
    @ApiResponse(responseCode = "409", description = "/problems/correction-not-requested")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/not-asked-for with `ids`, form-invalid, file-not-found, papers-too-large")
    void correct(@PathVariable String progressToken, @Valid @RequestBody HandInRequest request) {
        handIn.correct(progressToken, request.papers());
    }

    @PostMapping("/items/{itemId}/corrections")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hand in what an item's department asked for, all of it (部门补正)")
    @ApiResponse(responseCode = "204", description = "It lies before the department at once")
    @ApiResponse(
            responseCode = "409",
            description = "/problems/correction-not-requested: nothing is awaited, or the item is decided")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/not-asked-for with `ids`, material-missing with what still lacks in `missing`,"
                    + " form-incomplete with it in `fields`, form-invalid, file-not-found, papers-too-large")
    void correctItem(
            @PathVariable String progressToken,
            @PathVariable String itemId,
            @Valid @RequestBody HandInRequest request) {
        handIn.correctItem(progressToken, itemId, request.papers());
    }

    @PostMapping("/deferred-materials")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hand promised materials in (容缺补交)")
    @ApiResponse(responseCode = "204", description = "The departments that need them get them at once")
    @ApiResponse(responseCode = "409", description = "/problems/material-not-awaited")
    @ApiResponse(responseCode = "422", description = "/problems/not-asked-for with `ids`, file-not-found")
    void handInDeferred(@PathVariable String progressToken, @Valid @RequestBody HandInRequest request) {
        handIn.handInDeferred(progressToken, request.papers());
    }

    @PostMapping("/uploads")
    @Operation(summary = "Begin an upload (tus 1.0)", description = "Only while the case awaits something.")
    @ApiResponse(responseCode = "201", description = "Begun")
    @ApiResponse(responseCode = "409", description = "/problems/nothing-awaited")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (50 MB)")
    @ApiResponse(
            responseCode = "429",
            description = "/problems/too-much-uploaded in 24 hours, too-many-uploads: finish or cancel some")
    ResponseEntity<Void> begin(
            @PathVariable String progressToken,
            @RequestHeader(TusUploads.LENGTH) long length,
            @RequestHeader(name = TusUploads.METADATA, defaultValue = "") String metadata)
            throws IOException {
        return uploads.begin(
                handIn.uploader(progressToken),
                "/api/public/progress/%s/uploads".formatted(progressToken),
                length,
                metadata,
                properties.uploadsPerDay());
    }

    @RequestMapping(path = "/uploads/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "How much has arrived")
    @ApiResponse(responseCode = "404", description = "/problems/upload-not-found")
    ResponseEntity<Void> position(@PathVariable String progressToken, @PathVariable UUID id) throws IOException {
        return uploads.position(handIn.uploader(progressToken), id);
    }

    @PatchMapping(path = "/uploads/{id}", consumes = "application/offset+octet-stream")
    @Operation(summary = "Send a piece", description = "From where the last one stopped.")
    @ApiResponse(responseCode = "204", description = "Arrived up to Upload-Offset")
    @ApiResponse(responseCode = "409", description = "/problems/upload-offset-wrong, nothing-awaited")
    ResponseEntity<Void> append(
            @PathVariable String progressToken,
            @PathVariable UUID id,
            @RequestHeader(TusUploads.OFFSET) long offset,
            HttpServletRequest request)
            throws IOException {
        return uploads.append(handIn.uploader(progressToken), id, offset, request.getInputStream());
    }

    @PostMapping("/uploads/{id}/file")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Take in the file that has arrived", description = "Checked as a file at the window is.")
    @ApiResponse(responseCode = "201", description = "Stored; name its hash when handing in")
    @ApiResponse(responseCode = "409", description = "/problems/upload-incomplete")
    @ApiResponse(responseCode = "415", description = "/problems/file-type-refused")
    @ApiResponse(responseCode = "422", description = "/problems/file-unsafe, /problems/file-infected")
    MaterialFile finish(@PathVariable String progressToken, @PathVariable UUID id) throws IOException {
        return uploads.finish(handIn.uploader(progressToken), id);
    }
}
