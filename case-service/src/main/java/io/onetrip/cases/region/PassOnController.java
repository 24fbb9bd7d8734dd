package io.onetrip.cases.region;

import io.onetrip.cases.CaseRefused;
import io.onetrip.cases.Reason;
import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.handling.application.PassOnCase;
import io.onetrip.cases.handling.application.PassOnCase.Way;
import io.onetrip.cases.handling.domain.PassedOn.OutputAt;
import io.onetrip.cases.numbering.CaseNumber;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Across regions", description = "Taken in here for the hall of another region (跨域通办)")
class PassOnController {
    private final PassOnCase passOnCase;
    private final RegionsProperties regions;

    PassOnController(PassOnCase passOnCase, RegionsProperties regions) {
        this.passOnCase = passOnCase;
        this.regions = regions;
    }

    @GetMapping("/api/cases/halls")
    @RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
    @Operation(summary = "All halls, with the region of each where it is known")
    List<HallResponse> halls() {
        return regions.halls().entrySet().stream()
                .map(hall -> new HallResponse(
                        hall.getKey(), hall.getValue(), regions.regions().getOrDefault(hall.getKey(), "")))
                .toList();
    }

    @PostMapping("/api/cases/{caseNumber}/passing-on")
    @Idempotent
    @RequiresRole("intake-clerk")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Pass the case on to the hall of the region that owns it")
    @ApiResponse(responseCode = "204", description = "That hall accepts or refuses it; both see it")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "409", description = "/problems/case-not-received, already-passed-on")
    @ApiResponse(
            responseCode = "422",
            description = "/problems/hall-unknown, not-across-regions with the items in items")
    void passOn(@PathVariable String caseNumber, @Valid @RequestBody PassOnRequest request, Actor actor) {
        var clerk = Clerks.of(actor);
        var here = regions.regions().get(clerk.hall());
        var there = regions.regions().get(request.hall());
        if (here == null || there == null || here.equals(there)) throw hallUnknown();
        passOnCase.passOn(
                CaseNumber.typed(caseNumber), clerk, new Way(request.hall(), there, here), request.outputAt());
    }

    @PostMapping("/api/cases/{caseNumber}/region-number")
    @Idempotent
    @RequiresRole("intake-clerk")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Keep the number that the owning region gives the case; by its clerk, or its system with such an account")
    @ApiResponse(responseCode = "204", description = "Kept; the case is found by it")
    @ApiResponse(responseCode = "403", description = "/problems/other-hall")
    @ApiResponse(responseCode = "409", description = "/problems/not-passed-on")
    void number(@PathVariable String caseNumber, @Valid @RequestBody RegionNumberRequest request, Actor actor) {
        passOnCase.number(CaseNumber.typed(caseNumber), Clerks.of(actor), request.number());
    }

    private static CaseRefused hallUnknown() {
        return new CaseRefused(
                Reason.HALL_UNKNOWN, "请选择另一地区的政务服务大厅 (Choose a hall of another region, see /api/cases/halls)");
    }

    @Schema(name = "Hall", description = "Region: division code of 12 digits")
    record HallResponse(String id, String name, String region) {}

    @Schema(description = "Which hall owns it, and where the results are handed out")
    record PassOnRequest(@NotBlank String hall, @NotNull OutputAt outputAt) {}

    record RegionNumberRequest(
            @NotNull @Pattern(regexp = "[0-9A-Z-]{4,40}") @Schema(description = "Capitals, digits and hyphens")
            String number) {}
}
