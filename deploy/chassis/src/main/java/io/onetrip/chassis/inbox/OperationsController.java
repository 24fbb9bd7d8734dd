package io.onetrip.chassis.inbox;

import io.onetrip.chassis.problem.Problems;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator see and settle what the consumer could not. */
@RestController
@Tag(name = "Operations", description = "For operators: events that could not be applied")
@RequiresRole("operator")
@RequestMapping("/api/${spring.application.name}/operations")
class OperationsController {
    private static final int PAGE = 100;
    private final Backlog backlog;
    private final Operations operations;

    OperationsController(Backlog backlog, Operations operations) {
        this.backlog = backlog;
        this.operations = operations;
    }

    @GetMapping("/dead-letters")
    @Operation(summary = "List what could not be applied, with its reason")
    Page<DeadLetterEntry> deadLetters(@RequestParam(defaultValue = "0") long after) {
        return Page.of(backlog.deadLetters(after, PAGE), DeadLetterEntry::id);
    }

    @PostMapping("/dead-letters/{id}/replay")
    @Operation(summary = "Apply a dead letter again, then what waits behind it")
    @ApiResponse(responseCode = "204", description = "Applied")
    @ApiResponse(responseCode = "404", description = "/problems/event-not-found")
    @ApiResponse(responseCode = "422", description = "/problems/event-still-fails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable long id, Actor operator) {
        operations.replay(id, operator);
    }

    @PostMapping("/dead-letters/{id}/discard")
    @Operation(summary = "Give a dead letter up; its aggregate goes on")
    @ApiResponse(responseCode = "204", description = "Given up")
    @ApiResponse(responseCode = "404", description = "/problems/event-not-found")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, Actor operator) {
        operations.discard(id, operator);
    }

    @GetMapping("/parked")
    @Operation(summary = "List what waits for a missing event")
    Page<ParkedEntry> parked(@RequestParam(defaultValue = "0") long after) {
        return Page.of(backlog.parked(after, PAGE), ParkedEntry::id);
    }

    @PostMapping("/parked/{id}/replay")
    @Operation(summary = "Go on with a parked event although its predecessors are missing")
    @ApiResponse(responseCode = "204", description = "Applied")
    @ApiResponse(responseCode = "404", description = "/problems/event-not-found")
    @ApiResponse(responseCode = "422", description = "/problems/event-still-fails")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void skipGap(@PathVariable long id, Actor operator) {
        operations.skipGap(id, operator);
    }

    @ExceptionHandler
    ProblemDetail refused(OperationRefused refused) {
        return switch (refused.reason()) {
            case NOT_FOUND ->
                Problems.of(HttpStatus.NOT_FOUND, "event-not-found", "No such event", refused.getMessage());
            case STILL_FAILS ->
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "event-still-fails",
                        "The event cannot be applied",
                        refused.getMessage());
        };
    }

    record Page<T>(List<T> content, @Nullable String next) {
        static <T> Page<T> of(List<T> content, ToLongFunction<T> id) {
            return new Page<>(content, content.size() < PAGE ? null : Long.toString(id.applyAsLong(content.getLast())));
        }
    }
}
