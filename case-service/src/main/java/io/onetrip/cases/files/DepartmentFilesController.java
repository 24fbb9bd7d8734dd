package io.onetrip.cases.files;

import io.onetrip.cases.handling.domain.MaterialFile;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What a department makes itself of an item it examines, such as photographs of a site inspection (现场勘验). */
@RestController
@Tag(name = "Files", description = "Materials by the hash of their content")
class DepartmentFilesController {
    private final DepartmentFiles departmentFiles;

    DepartmentFilesController(DepartmentFiles departmentFiles) {
        this.departmentFiles = departmentFiles;
    }

    @PostMapping(
            path = "/api/cases/{caseNumber}/items/{itemCaseNumber}/files",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresRole({"approver", "chief-representative"})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file of the own department to an item that it examines",
            description =
                    "The department and those who review its refusal may read it; name its hash in the record of the"
                            + " inspection.")
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(
            responseCode = "404",
            description = "/problems/case-not-found: no such item, not the own department's, or no longer with it")
    @ApiResponse(responseCode = "413", description = "/problems/file-too-large (50 MB)")
    @ApiResponse(responseCode = "415", description = "/problems/file-type-refused: not PDF, PNG or JPEG by content")
    @ApiResponse(responseCode = "422", description = "/problems/file-unsafe, /problems/file-infected")
    @ApiResponse(responseCode = "429", description = "/problems/too-much-uploaded to one item in 24 hours")
    @ApiResponse(responseCode = "503", description = "/problems/storage-unavailable, /problems/scanner-unavailable")
    @ApiResponse(responseCode = "507", description = "/problems/storage-full: nothing was stored")
    MaterialFile upload(
            @PathVariable String caseNumber,
            @PathVariable String itemCaseNumber,
            @RequestParam MultipartFile file,
            Actor actor)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return departmentFiles.keep(
                    CaseNumber.typed(caseNumber), itemCaseNumber, actor, name, content, file.getSize());
        }
    }
}
