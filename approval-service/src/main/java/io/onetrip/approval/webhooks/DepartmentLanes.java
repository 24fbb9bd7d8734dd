package io.onetrip.approval.webhooks;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.stereotype.Component;

/** A breaker and a bulkhead of its own for each department, as {@code resilience4j.*.configs.webhook} has them. */
@Component
class DepartmentLanes {
    private static final String CONFIG = "webhook";
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    DepartmentLanes(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    DepartmentLane of(String department) {
        var name = "webhook-" + department;
        return new DepartmentLane(breakers.circuitBreaker(name, CONFIG), bulkheads.bulkhead(name, CONFIG));
    }
}
