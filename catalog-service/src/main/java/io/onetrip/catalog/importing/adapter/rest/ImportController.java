package io.onetrip.catalog.importing.adapter.rest;

import io.onetrip.catalog.importing.application.ImportCatalogue;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ImportController {

    private final ImportCatalogue importCatalogue;

    ImportController(ImportCatalogue importCatalogue) {
        this.importCatalogue = importCatalogue;
    }

    /** Takes the file in whole or not at all; {@code dryRun} says what would happen and changes nothing. */
    @PostMapping(path = "/api/catalog/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequiresRole("catalog-editor")
    ImportResponse importFile(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor)
            throws IOException {
        try (var source = file.getInputStream()) {
            var outcome = importCatalogue.run(source, dryRun, actor.id());
            return new ImportResponse(dryRun, outcome.counts(), outcome.warnings());
        }
    }
}
