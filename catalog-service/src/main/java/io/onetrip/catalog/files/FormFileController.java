package io.onetrip.catalog.files;

import io.onetrip.chassis.audit.Audit;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Sample and blank forms (示例样表, 空白表格), named by their hash in {@code sampleFile} and {@code blankForm}. */
@RestController
@Tag(name = "Form files", description = "Samples and blank forms of materials")
@RequestMapping("/api/catalog/files")
class FormFileController {

    private static final Duration KEPT = Duration.ofDays(365);

    private final FormFiles files;
    private final Audit audit;

    FormFileController(FormFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresRole("catalog-editor")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    @Operation(summary = "Upload a sample or blank form", description = "The same content is stored once.")
    @ApiResponse(responseCode = "201", description = "Stored; name the hash in a material")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (5 MB)")
    @ApiResponse(
            responseCode = "415",
            description = "/problems/file-type-refused: not PDF, PNG, JPEG, DOCX or XLSX by content")
    FormFile upload(@RequestParam MultipartFile file, Actor actor) throws IOException {
        if (file.getSize() > FormFiles.LARGEST) throw FormFileRefused.tooLarge();
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var stored = files.store(name, file.getBytes(), actor.id());
        audit.record("catalog.form-file-uploaded", new AggregateRef("form-file", stored.hash()), stored);
        return stored;
    }

    @GetMapping("/{hash}")
    @Operation(summary = "Download a sample or blank form")
    @ApiResponse(responseCode = "200", description = "The content, always the same under its hash")
    @ApiResponse(responseCode = "404", description = "/problems/file-not-found")
    ResponseEntity<byte[]> download(@PathVariable String hash) {
        var stored = files.find(hash).orElseThrow(FormFileRefused::unknown);
        var disposition = ContentDisposition.attachment()
                .filename(stored.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.file().contentType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(stored.content());
    }
}
