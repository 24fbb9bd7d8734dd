package io.onetrip.supervision.reviews;

import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.supervision.naming.Names;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint reviews past their two working days: neither upheld nor granted by it. */
@RestController
@Tag(name = "Board", description = "Where the city stands")
@RequiresRole("supervisor")
class LateReviewController {
    private static final int MOST = 100;
    private final LateReviews reviews;
    private final Names names;

    LateReviewController(LateReviews reviews, Names names) {
        this.reviews = reviews;
        this.names = names;
    }

    /** @param reviewDue last day that the review had, in Asia/Shanghai */
    record Late(
            String caseNumber, String itemCaseNumber, String itemName, String departmentName, LocalDate reviewDue) {}

    @GetMapping("/api/supervision/late-reviews")
    @Operation(summary = "List joint reviews of refusals that are late, at most 100, the longest overdue first")
    List<Late> late() {
        var found = reviews.first(MOST);
        var ids = new HashSet<String>();
        found.forEach(one -> ids.addAll(List.of(one.itemId(), one.department())));
        var known = names.of(ids);
        return found.stream()
                .map(one -> new Late(
                        one.caseNumber(),
                        one.itemCaseNumber(),
                        known.getOrDefault(one.itemId(), one.itemId()),
                        known.getOrDefault(one.department(), one.department()),
                        one.reviewDue()))
                .toList();
    }
}
