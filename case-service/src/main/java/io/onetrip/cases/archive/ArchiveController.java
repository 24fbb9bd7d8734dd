package io.onetrip.cases.archive;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.cases.output.application.ReadPacket;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Only for hall managers: the package bears the numbers of both counters. */
@RestController
@RequiresRole("hall-manager")
@Tag(name = "Archive", description = "Closed cases as packages (归档)")
class ArchiveController {
    private static final String ZIP = "application/zip";
    private final ReadPacket readPacket;
    private final CollectCase collectCase;
    private final SendArchive sendArchive;

    ArchiveController(ReadPacket readPacket, CollectCase collectCase, SendArchive sendArchive) {
        this.readPacket = readPacket;
        this.collectCase = collectCase;
        this.sendArchive = sendArchive;
    }

    @GetMapping(path = "/api/cases/{caseNumber}/archive")
    @Operation(
            summary = "A closed case as one zip",
            description = "Form, plan, materials, vouchers, decisions, results, hand-outs and time line, with"
                    + " manifest.json at its end: path, size and SHA-256 of each file. Each download is audited.")
    @ApiResponse(responseCode = "200", description = "The package", content = @Content(mediaType = ZIP))
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    @ApiResponse(responseCode = "409", description = "/problems/case-not-closed, archive-incomplete")
    @ApiResponse(responseCode = "503", description = "/problems/documents-busy with Retry-After")
    void archive(@PathVariable String caseNumber, Actor actor, HttpServletResponse response) throws IOException {
        if (!NumberSight.of(actor).both()) throw new AccessDeniedException("Both numbers stand in the package");
        var found = readPacket.read(CaseNumber.typed(caseNumber), Clerks.of(actor));
        var closed = collectCase.collect(found, actor);
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"case-%s.zip\""
                        .formatted(found.packet().number().value()));
        sendArchive.send(closed, actor.name(), response.getOutputStream());
    }
}
