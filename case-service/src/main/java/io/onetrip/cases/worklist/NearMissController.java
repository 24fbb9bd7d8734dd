package io.onetrip.cases.worklist;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A number read out with one wrong symbol fits no check character; the hall's cases that it may have meant are few. */
@RestController
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Cases", description = "Of the own hall")
class NearMissController {
    private final JdbcClient jdbc;

    NearMissController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/cases/near-misses")
    @Operation(summary = "Cases of the own hall whose number differs in one symbol, or in two neighbours swapped")
    List<NearMiss> near(@RequestParam @Size(max = 40) String number, Actor actor) {
        var meant = CaseNumber.near(number).stream().map(CaseNumber::value).toList();
        if (meant.isEmpty()) return List.of();
        return jdbc.sql("""
                        select case_number, bundle_name, applicant_name, status from service_case
                        where case_number in (:meant) and hall = :hall order by case_number desc""")
                .param("meant", meant)
                .param("hall", Clerks.of(actor).hall())
                .query((row, _) -> new NearMiss(
                        row.getString("case_number"),
                        row.getString("bundle_name"),
                        row.getString("applicant_name"),
                        CaseStatus.valueOf(row.getString("status"))))
                .list();
    }

    @Schema(description = "A case that may have been meant; ask the applicant for the name")
    record NearMiss(String caseNumber, String bundleName, String applicantName, CaseStatus status) {}
}
