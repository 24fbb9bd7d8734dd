package io.onetrip.chassis.inbox;

import io.onetrip.chassis.problem.Problems;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
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
    Page<DeadLetterEntry> deadLetters(@RequestParam(defaultValue = "0") long after) {
        return Page.of(backlog.deadLetters(after, PAGE), DeadLetterEntry::id);
    }

    @PostMapping("/dead-letters/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable long id, Actor operator) {
        operations.replay(id, operator);
    }

    @PostMapping("/dead-letters/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, Actor operator) {
        operations.discard(id, operator);
    }

    @GetMapping("/parked")
    Page<ParkedEntry> parked(@RequestParam(defaultValue = "0") long after) {
        return Page.of(backlog.parked(after, PAGE), ParkedEntry::id);
    }

    @PostMapping("/parked/{id}/replay")
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
