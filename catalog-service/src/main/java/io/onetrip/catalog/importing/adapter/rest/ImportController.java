package io.onetrip.catalog.importing.adapter.rest;

import io.onetrip.catalog.importing.application.ImportCatalogue;
import io.onetrip.catalog.importing.domain.Importer;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Import", description = "For editors")
class ImportController {

    private final ImportCatalogue importCatalogue;

    ImportController(ImportCatalogue importCatalogue) {
        this.importCatalogue = importCatalogue;
    }

    /** Takes the file in whole or not at all; {@code dryRun} says what would happen and changes nothing. */
    @PostMapping(path = "/api/catalog/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresRole("catalog-editor")
    @Operation(
            summary = "Take a catalogue file in, whole or not at all",
            description = "JSON of at most 20 MB. dryRun says what would happen and changes nothing.")
    @ApiResponse(responseCode = "200", description = "What was, or would be, created, updated and left unchanged")
    @ApiResponse(responseCode = "400", description = "/problems/catalogue-unreadable with line and column")
    @ApiResponse(responseCode = "413", description = "/problems/too-large")
    @ApiResponse(responseCode = "422", description = "/problems/catalogue-invalid with faults, each at a JSON pointer")
    ImportResponse importFile(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor)
            throws IOException {
        try (var source = file.getInputStream()) {
            return ImportResponse.of(
                    dryRun, importCatalogue.run(source, dryRun, new Importer(actor.id(), actor.name())));
        }
    }
}
