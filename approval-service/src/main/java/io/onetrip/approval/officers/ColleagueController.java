package io.onetrip.approval.officers;

import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Work list")
@RequiresRole({"approver", "chief-representative", "department-system"})
class ColleagueController {
    private final Colleagues colleagues;

    ColleagueController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping({"/api/approval/colleagues", "/api/departments/v1/colleagues"})
    @Operation(summary = "List the people of the own department who have come to its work list, by name, at most 500")
    List<Colleague> list(Actor actor) {
        return colleagues.of(Officers.of(actor).department());
    }
}
