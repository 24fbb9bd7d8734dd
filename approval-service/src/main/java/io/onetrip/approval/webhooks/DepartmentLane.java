package io.onetrip.approval.webhooks;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The way to one department's system: so many at once and no more, and none for a while after it has failed. What holds
 * one department up holds up no other.
 */
record DepartmentLane(CircuitBreaker breaker, Bulkhead bulkhead) {
    /** How many may be sent now, {@code most} at most; each must be {@link #passed} or {@link #unused}. */
    int enter(int most) {
        var permits = 0;
        while (permits < most && bulkhead.tryAcquirePermission()) {
            if (!breaker.tryAcquirePermission()) {
                bulkhead.releasePermission();
                break;
            }
            permits++;
        }
        return permits;
    }

    void unused() {
        breaker.releasePermission();
        bulkhead.releasePermission();
    }

    /** @return whether the system has just been found working again */
    boolean passed(@Nullable String failure, long nanos) {
        var before = breaker.getState();
        if (failure == null) breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
        else breaker.onError(nanos, TimeUnit.NANOSECONDS, new WebhookFailed(failure));
        bulkhead.onComplete();
        return before == State.HALF_OPEN && breaker.getState() == State.CLOSED;
    }

    /** The system has not taken a webhook. */
    static final class WebhookFailed extends Exception {
        WebhookFailed(String failure) {
            super(failure, null, false, false);
        }
    }
}
