package io.onetrip.cases.notices;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Notices", description = "To the applicant, of a case of the own hall")
class NoticeController {
    private final FindCase findCase;
    private final Notices notices;

    NoticeController(FindCase findCase, Notices notices) {
        this.findCase = findCase;
        this.notices = notices;
    }

    @GetMapping("/api/cases/{caseNumber}/notices")
    @Operation(summary = "What the applicant was told of the case, in order")
    @ApiResponse(responseCode = "200", description = "The notices; their texts and the telephone stay where they are")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    List<NoticeResponse> list(@PathVariable String caseNumber, Actor actor) {
        var found = findCase.find(CaseNumber.typed(caseNumber), Clerks.of(actor));
        return notices.ofCase(found.number().value());
    }
}
