package io.onetrip.chassis.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an aggregate's chain to those who watch over the others. */
@RestController
@Tag(name = "Operations", description = "For operators: events that could not be applied")
@RequiresRole({"operator", "supervisor"})
@RequestMapping("/api/${spring.application.name}/operations/audit")
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    /** An id may hold slashes: the aggregate of a rating is the case number and the occasion. */
    @GetMapping("/{type}/{*id}")
    @Operation(summary = "Show an aggregate's audit chain and whether it is whole")
    ChainResponse chain(@PathVariable String type, @PathVariable String id) {
        var aggregate = new AggregateRef(type, id.substring(1));
        var broken = trail.firstBroken(aggregate);
        return new ChainResponse(
                broken.isEmpty(), broken.isPresent() ? broken.getAsLong() : null, trail.entries(aggregate));
    }

    record ChainResponse(
            boolean whole,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long firstBroken,

            List<AuditEntry> entries) {}
}
