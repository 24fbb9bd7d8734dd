package io.onetrip.catalog.listing.adapter.rest;

import io.onetrip.catalog.listing.application.ExportItems;
import io.onetrip.catalog.listing.application.ShowLists;
import io.onetrip.catalog.listing.domain.ExportedItems.Choice;
import io.onetrip.catalog.listing.domain.ListFormat;
import io.onetrip.catalog.listing.domain.Outcome;
import io.onetrip.catalog.listing.domain.ReportWriter;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files to take away: the template, what has to be mended, the items of the catalogue. */
@RestController
@Tag(name = "Lists", description = "Many items at once, for editors")
@RequestMapping("/api/catalog/lists")
@RequiresRole("catalog-editor")
class WorkbookController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportWriter workbooks;
    private final ShowLists show;
    private final ExportItems export;

    WorkbookController(ReportWriter workbooks, ShowLists show, ExportItems export) {
        this.workbooks = workbooks;
        this.show = show;
        this.export = export;
    }

    @GetMapping(path = "/template", produces = XLSX)
    @Operation(summary = "An empty list to fill in, with choices and help")
    @ApiResponse(responseCode = "200", description = "The workbook")
    ResponseEntity<StreamingResponseBody> template(@RequestParam(defaultValue = "zh") ReportLanguage language) {
        return file("list-template", ListFormat.XLSX, target -> workbooks.template(target, language.value()));
    }

    @GetMapping(path = "/{id:\\d+}/report", produces = XLSX)
    @Operation(
            summary = "The rows of a list as they came, with what was found in them",
            description = "Rejected rows alone where no outcome is named. Mended, the workbook can be handed in again.")
    @ApiResponse(responseCode = "200", description = "The workbook")
    @ApiResponse(responseCode = "404", description = "/problems/list-not-found")
    ResponseEntity<StreamingResponseBody> report(
            @PathVariable long id,
            @RequestParam(defaultValue = "REJECTED") Set<Outcome> outcome,
            @RequestParam(defaultValue = "zh") ReportLanguage language) {
        show.one(id);
        return file(
                "list-%d-report".formatted(id),
                ListFormat.XLSX,
                target -> workbooks.report(target, language.value(), row -> show.each(id, outcome, row)));
    }

    @GetMapping(path = "/export")
    @Operation(
            summary = "The items of the catalogue as a list",
            description =
                    "By part of a name or local code (query), by department, with the good drafts of open revisions unless drafts=false. "
                            + "Handed in again, every row is unchanged.")
    @ApiResponse(responseCode = "200", description = "The workbook or JSON")
    ResponseEntity<StreamingResponseBody> export(
            @RequestParam(defaultValue = "XLSX") ListFormat format,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "true") boolean drafts) {
        var choice = new Choice(query, department, drafts);
        return file("items", format, target -> export.run(format, choice, target));
    }

    private static ResponseEntity<StreamingResponseBody> file(
            String name, ListFormat format, StreamingResponseBody body) {
        var whole = "%s.%s".formatted(name, format.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(format == ListFormat.XLSX ? MediaType.parseMediaType(XLSX) : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(whole).build().toString())
                .body(body);
    }
}
