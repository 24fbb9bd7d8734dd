package io.onetrip.cases.shareddata;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.FindCase;
import io.onetrip.cases.handling.domain.CasePlan;
import io.onetrip.cases.handling.domain.SharedData;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.planning.PlannedItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Shared data", description = "From registers (数据共享), of a case of the own hall")
class SharedDataController {
    private final FindCase findCase;
    private final SharedQueries queries;

    SharedDataController(FindCase findCase, SharedQueries queries) {
        this.findCase = findCase;
        this.queries = queries;
    }

    @GetMapping("/api/cases/{caseNumber}/shared-data")
    @Transactional(readOnly = true)
    @Operation(summary = "What registers were asked for the case, and what they said")
    @ApiResponse(responseCode = "200", description = "One entry for each register that the plan names")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "404", description = "/problems/case-not-found")
    ResponseEntity<List<SharedDataResponse>> list(@PathVariable String caseNumber, Actor actor) {
        var found = findCase.find(CaseNumber.typed(caseNumber), Clerks.of(actor));
        var answers = queries.of(found.number());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(queries.ofCase(found.number()).stream()
                        .map(query -> SharedDataResponse.of(
                                query,
                                Objects.requireNonNull(answers.get(query.register())),
                                departments(found.plan(), query.register())))
                        .toList());
    }

    private static List<String> departments(CasePlan plan, String register) {
        var needing = SharedData.items(plan, register);
        return plan.plan().items().stream()
                .filter(item -> needing.contains(item.id()))
                .map(PlannedItem::departmentName)
                .distinct()
                .toList();
    }
}
