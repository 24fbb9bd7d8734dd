package io.onetrip.cases.files;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Files", description = "Materials by the hash of their content")
class FilesController {
    private final StoreFile storeFile;
    private final OpenFile openFile;

    FilesController(StoreFile storeFile, OpenFile openFile) {
        this.storeFile = storeFile;
        this.openFile = openFile;
    }

    @PostMapping(path = "/api/cases/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresRole("intake-clerk")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file",
            description = "The same content is stored once; name its hash when handing in.")
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (50 MB)")
    @ApiResponse(responseCode = "415", description = "/problems/file-type-refused: not PDF, PNG or JPEG by content")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/file-unsafe: a script, a launch, a bomb or two types in one; `danger` says which;"
                    + " /problems/file-infected")
    @ApiResponse(
            responseCode = "503",
            description = "/problems/storage-unavailable, /problems/scanner-unavailable: nothing was stored")
    @ApiResponse(responseCode = "507", description = "/problems/storage-full: nothing was stored")
    MaterialFile upload(@RequestParam MultipartFile file, Actor actor) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return storeFile.store(Clerks.of(actor), name, content, file.getSize());
        }
    }

    @GetMapping("/api/cases/{caseNumber}/files/{hash}")
    @RequiresRole({
        "intake-clerk",
        "output-clerk",
        "hall-manager",
        "approver",
        "chief-representative",
        "section-head",
        "vice-director",
        "director",
        "joint-reviewer",
        "department-system"
    })
    @Operation(
            summary =
                    "Download a file of a case of the own hall, or of an item of the own department; reviewers: of a refusal")
    @ApiResponse(responseCode = "200", description = "The content")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String caseNumber, @PathVariable String hash, Actor actor) throws IOException {
        var opened = openFile.open(CaseNumber.typed(caseNumber), hash, actor);
        return InlineFile.of(opened.file(), opened.content());
    }
}
