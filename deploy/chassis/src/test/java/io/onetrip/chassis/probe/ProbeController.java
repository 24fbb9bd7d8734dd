package io.onetrip.chassis.probe;

import io.onetrip.chassis.idempotency.Idempotent;
import io.onetrip.chassis.security.Actor;
import io.onetrip.chassis.security.RequiresRole;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/probe")
class ProbeController {
    private final Counters counters;

    ProbeController(Counters counters) {
        this.counters = counters;
    }

    @GetMapping("/open")
    Instant open() {
        return Instant.EPOCH;
    }

    @GetMapping("/me")
    Actor me(Actor actor) {
        return actor;
    }

    @GetMapping("/approvers")
    @RequiresRole({"approver", "supervisor"})
    String approvers() {
        return "approvers";
    }

    @PostMapping("/approvals")
    @RequiresRole("approver")
    String approve(@Valid @RequestBody CountRequest request) {
        return request.name();
    }

    @GetMapping("/clerks")
    @PreAuthorize("hasRole('intake-clerk')")
    String clerks() {
        return "clerks";
    }

    /** Begins a file and fails before its end. */
    @GetMapping("/broken-off")
    void brokenOff(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.getWriter().write("number\n1\n");
        response.flushBuffer();
        throw new IllegalStateException("the next row cannot be read");
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("secret detail 110101199003078515");
    }

    @Idempotent
    @PostMapping("/counters")
    @ResponseStatus(HttpStatus.CREATED)
    CountedResponse count(@Valid @RequestBody CountRequest request) {
        var value = counters.count(request.name());
        if (request.name().startsWith("refused")) {
            throw new CountRefused(request.name());
        }
        return new CountedResponse(request.name(), value);
    }

    record CountRequest(@NotBlank String name) {}

    record CountedResponse(String name, long value) {}
}
