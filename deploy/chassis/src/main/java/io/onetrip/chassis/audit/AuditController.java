package io.onetrip.chassis.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onetrip.chassis.event.AggregateRef;
import io.onetrip.chassis.security.RequiresRole;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows an aggregate's chain to those who watch over the others. */
@RestController
@RequiresRole({"operator", "supervisor"})
@RequestMapping("/api/${spring.application.name}/operations/audit")
class AuditController {
    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/{type}/{id}")
    ChainResponse chain(@PathVariable String type, @PathVariable String id) {
        var aggregate = new AggregateRef(type, id);
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
