package io.onetrip.approval.webhooks;

import io.onetrip.approval.tasks.adapter.rest.Officers;
import io.onetrip.approval.tasks.domain.ApprovalRefused;
import io.onetrip.approval.tasks.domain.Reason;
import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the people and the system of a department do alike with its endpoint. */
abstract class OwnWebhook {
    private final RegisterWebhook register;
    private final WatchWebhooks watch;
    private final WriteWebhooks write;
    private final WebhookLookup lookup;

    OwnWebhook(RegisterWebhook register, WatchWebhooks watch, WriteWebhooks write, WebhookLookup lookup) {
        this.register = register;
        this.watch = watch;
        this.write = write;
        this.lookup = lookup;
    }

    @GetMapping
    @Operation(summary = "Show the own department's endpoint and how it fares")
    @ApiResponse(responseCode = "200", description = "The endpoint, without its secret")
    @ApiResponse(responseCode = "404", description = "/problems/webhook-not-found")
    WebhookResponse show(Actor actor) {
        return watch.show(department(actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Register an endpoint",
            description = "The answer holds the secret that signs; it is not shown again, rotate it when it is lost.")
    @ApiResponse(responseCode = "201", description = "Registered")
    @ApiResponse(responseCode = "409", description = "/problems/webhook-exists")
    @ApiResponse(responseCode = "422", description = "/problems/webhook-address-refused, idempotency-key-reused")
    @Idempotent
    WebhookResponse.Secret register(
            @Valid @RequestBody WebhookRequest request,
            @Parameter(hidden = true) @RequestAttribute(WebhookLookup.FOUND) WebhookLookup.Found address,
            Actor actor) {
        return secret(register.register(
                department(actor), address.get(), request, Officers.of(actor).name()));
    }

    @PutMapping
    @Operation(summary = "Change address and events; the secret stays")
    @ApiResponse(responseCode = "200", description = "Changed; what waits is sent to the new address")
    @ApiResponse(responseCode = "404", description = "/problems/webhook-not-found")
    @ApiResponse(responseCode = "422", description = "/problems/webhook-address-refused")
    WebhookResponse change(@Valid @RequestBody WebhookRequest request, Actor actor) {
        register.change(department(actor), lookup.found(request.url()).get(), request);
        return show(actor);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the endpoint back; nothing is told any more")
    @ApiResponse(responseCode = "204", description = "Gone")
    @ApiResponse(responseCode = "404", description = "/problems/webhook-not-found")
    void remove(Actor actor) {
        register.remove(department(actor));
    }

    @PostMapping("/secret")
    @Operation(
            summary = "Get a new secret",
            description = "For a day each webhook carries two signatures, one by the secret before and one by the new.")
    @ApiResponse(responseCode = "200", description = "The new secret, which is not shown again")
    @ApiResponse(responseCode = "404", description = "/problems/webhook-not-found")
    @Idempotent
    WebhookResponse.Secret rotate(Actor actor) {
        return secret(register.rotate(department(actor)));
    }

    @PostMapping("/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have a webhook.test sent")
    @ApiResponse(responseCode = "202", description = "It is on its way; the deliveries tell how it fared")
    @ApiResponse(responseCode = "404", description = "/problems/webhook-not-found")
    @Idempotent
    void test(Actor actor) {
        write.test(register.find(department(actor)).department());
    }

    @GetMapping("/deliveries")
    @Operation(summary = "List deliveries, the newest first")
    WatchWebhooks.Page deliveries(
            @RequestParam(defaultValue = "true") @Parameter(description = "Only what has not been delivered")
                    boolean undelivered,
            @RequestParam @Parameter(description = "next of the page before") @Nullable Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Actor actor) {
        return watch.page(department(actor), undelivered, after, limit);
    }

    @PostMapping("/deliveries/{id}/replay")
    @Operation(summary = "Send a delivery once more, with the same webhook-id")
    @ApiResponse(responseCode = "200", description = "It is on its way")
    @ApiResponse(responseCode = "404", description = "/problems/delivery-not-found")
    @Idempotent
    WatchWebhooks.Replayed replay(@PathVariable long id, Actor actor) {
        return watch.replay(department(actor), id);
    }

    @PostMapping("/replays")
    @Operation(
            summary = "Send many once more",
            description = "from: everything written since, delivered or not; left out: what has not been delivered.")
    @ApiResponse(responseCode = "200", description = "How many are on their way")
    @Idempotent
    WatchWebhooks.Replayed replayAll(@RequestBody WatchWebhooks.ReplayRequest request, Actor actor) {
        return watch.replayAll(department(actor), request.from());
    }

    private static WebhookResponse.Secret secret(WebhookSecret secret) {
        return new WebhookResponse.Secret(secret.written());
    }

    private static String department(Actor actor) {
        var department = actor.department();
        if (department == null) {
            throw new ApprovalRefused(Reason.OTHER_DEPARTMENT, "账号未归属部门 (The account belongs to no department)");
        }
        return department;
    }
}
