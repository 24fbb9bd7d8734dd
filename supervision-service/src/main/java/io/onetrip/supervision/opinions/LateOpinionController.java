package io.onetrip.supervision.opinions;

import io.onetrip.chassis.security.RequiresRole;
import io.onetrip.supervision.naming.Names;
import io.onetrip.supervision.opinions.LateOpinions.LateOpinion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opinions past their day: the department asked is to be followed up. */
@RestController
@Tag(name = "Board", description = "Where the city stands")
@RequiresRole("supervisor")
class LateOpinionController {
    private static final int MOST = 100;
    private final LateOpinions opinions;
    private final Names names;

    LateOpinionController(LateOpinions opinions, Names names) {
        this.opinions = opinions;
        this.names = names;
    }

    /** @param askedName whose opinion it is; absent of an expert */
    record LateOpinionLine(
            String caseNumber,
            String itemCaseNumber,
            int number,
            String itemName,
            String departmentName,
            @Nullable String askedName,
            LocalDate due) {}

    @GetMapping("/api/supervision/late-opinions")
    @Operation(summary = "List opinions asked of others that are late, at most 100, the longest overdue first")
    List<LateOpinionLine> late() {
        var found = opinions.first(MOST);
        var ids = new HashSet<String>();
        for (var one : found) {
            ids.addAll(List.of(one.itemId(), one.department()));
            if (one.askedDepartment() != null) ids.add(one.askedDepartment());
        }
        var known = names.of(ids);
        return found.stream().map(one -> line(one, known)).toList();
    }

    private static LateOpinionLine line(LateOpinion one, Map<String, String> known) {
        var asked = one.askedDepartment();
        return new LateOpinionLine(
                one.caseNumber(),
                one.itemCaseNumber(),
                one.number(),
                known.getOrDefault(one.itemId(), one.itemId()),
                known.getOrDefault(one.department(), one.department()),
                asked == null ? null : known.getOrDefault(asked, asked),
                one.due());
    }
}
