package io.onetrip.cases.overrides;

import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresRole("supervisor")
@Tag(name = "Overrides", description = "What a supervisor answers for (行政许可法 72(4))")
class OverrideLogController {
    private final OverrideLog log;

    OverrideLogController(OverrideLog log) {
        this.log = log;
    }

    @GetMapping("/api/cases/correction-overrides")
    @Operation(summary = "Second correction notices that were allowed, with the reasons, of every hall")
    OverrideLog.Page page(
            @RequestParam(required = false) @Size(max = 40) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return log.page(after, limit);
    }
}
