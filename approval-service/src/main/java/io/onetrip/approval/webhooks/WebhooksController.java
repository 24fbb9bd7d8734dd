package io.onetrip.approval.webhooks;

import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All departments' endpoints, for operators: how they fare, what was not delivered, replay. */
@RestController
@RequestMapping("/api/approval/webhooks")
@Tag(name = "Webhooks")
@RequiresRole("operator")
class WebhooksController {
    private final WatchWebhooks watch;

    WebhooksController(WatchWebhooks watch) {
        this.watch = watch;
    }

    @GetMapping
    @Operation(summary = "List the endpoints of all departments and how they fare")
    List<WebhookResponse> list() {
        return watch.all();
    }

    @GetMapping("/{department}/deliveries")
    @Operation(summary = "List a department's deliveries, the newest first")
    WatchWebhooks.Page deliveries(
            @PathVariable String department,
            @RequestParam(defaultValue = "true") @Parameter(description = "Only what has not been delivered")
                    boolean undelivered,
            @RequestParam @Parameter(description = "next of the page before") @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return watch.page(department, undelivered, after, limit);
    }

    @PostMapping("/{department}/deliveries/{id}/replay")
    @Operation(summary = "Send a delivery once more, with the same webhook-id")
    @ApiResponse(responseCode = "200", description = "It is on its way")
    @ApiResponse(responseCode = "404", description = "/problems/delivery-not-found")
    @Idempotent
    WatchWebhooks.Replayed replay(@PathVariable String department, @PathVariable long id) {
        return watch.replay(department, id);
    }

    @PostMapping("/{department}/replays")
    @Operation(summary = "Send many once more; from as for the department itself")
    @ApiResponse(responseCode = "200", description = "How many are on their way")
    @Idempotent
    WatchWebhooks.Replayed replayAll(
            @PathVariable String department, @RequestBody WatchWebhooks.ReplayRequest request) {
        return watch.replayAll(department, request.from());
    }
}
