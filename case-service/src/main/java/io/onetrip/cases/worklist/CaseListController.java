package io.onetrip.cases.worklist;

import io.onetrip.cases.hall.Clerks;
import io.onetrip.cases.hall.NumberSight;
import io.onetrip.cases.handling.domain.CaseStatus;
import io.onetrip.chassis.personal.PersonalData;
import io.onetrip.chassis.problem.InvalidRequests;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole({"intake-clerk", "output-clerk", "hall-manager"})
@Tag(name = "Cases", description = "Of the own hall")
class CaseListController {
    private final CaseList list;
    private final PersonalData personal;

    CaseListController(CaseList list, PersonalData personal) {
        this.list = list;
        this.personal = personal;
    }

    @GetMapping("/api/cases")
    @Operation(summary = "List the cases of the own hall")
    CasePage list(
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false)
                    @Size(max = 100)
                    @Parameter(
                            description =
                                    "Case number, number of the owning region, receipt or output number where the caller may see it, identity number, credit code, telephone,"
                                            + " or the beginning of the applicant's name")
                    @Nullable
                    String query,
            @RequestParam(required = false) @Size(max = 64) @Parameter(description = "Id of the bundle") @Nullable
                    String bundle,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "Only those that the caller is responsible for")
                    boolean mine,
            @RequestParam(required = false) @Parameter(description = "Received on this day or later") @Nullable
                    LocalDate from,
            @RequestParam(required = false) @Parameter(description = "Received on this day or earlier") @Nullable
                    LocalDate to,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Those that came without a window (网上申请); WAITING: of these, those that the"
                                    + " hall has to answer, sorted OLDEST the first due comes first")
                    @Nullable
                    Online online,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "Across regions: IN those taken in elsewhere for the own hall, OUT the other way round")
                    @Nullable
                    PassedOnFilter passedOn,
            @RequestParam(required = false)
                    @Parameter(
                            description =
                                    "What the case waits for: CORRECTION of the case or an item by the applicant (待补正),"
                                            + " DEFERRED materials (容缺), EARLIER_ITEM: an item that waits for one before it,"
                                            + " REVOKED_RESULT: an item that a revoked result stops, for the window's word")
                    @Nullable
                    Awaited awaits,
            @RequestParam(required = false)
                    @Parameter(description = "With a promised material due on this day or earlier")
                    @Nullable
                    LocalDate deferredUntil,
            @RequestParam(defaultValue = "NEWEST") Sort sort,
            @RequestParam(required = false)
                    @Parameter(description = "next of the page before")
                    @Pattern(regexp = "\\d{6}-[0-9A-Z]{5}-[0-9A-Z]")
                    @Nullable
                    String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Actor actor) {
        requireInOrder(from, to);
        var sight = NumberSight.of(actor);
        var filter = new CaseFilter(Clerks.of(actor).hall())
                .status(status)
                .bundle(bundle)
                .online(online)
                .responsible(mine ? actor.id() : null)
                .received(from, to)
                .passedOn(passedOn)
                .awaiting(awaits)
                .deferredUntil(deferredUntil)
                .query(query, personal, sight)
                .after(after, sort);
        return list.page(filter, sort, limit, sight);
    }

    /** An empty list would say that nothing was received. */
    private static void requireInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to))
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST,
                    InvalidRequests.fault("from", "开始日期不能晚于结束日期 (Choose a day that is not after to)"),
                    null);
    }
}
