package io.onetrip.gateway.route;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.onetrip.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for a service that does not. Only connections and the wait for headers count: what a service answers, even a
 * 503 of its own, is its answer.
 */
final class Breaking implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Logger LOG = LoggerFactory.getLogger(Breaking.class);
    private final CircuitBreaker breaker;

    Breaking(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> next.handle(request));
        } catch (CallNotPermittedException open) {
            return unavailable();
        } catch (ResourceAccessException failure) {
            if (RequestBodyFailed.isIn(failure)) {
                throw failure;
            }
            LOG.warn("{} did not answer {}: {}", breaker.getName(), request.method(), why(failure));
            return unavailable();
        }
    }

    private ServerResponse unavailable() {
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Problems.serviceUnavailable(breaker.getName()));
    }

    /** Its cause and not itself: its own words name the address, which may end in the secret of a link. */
    private static String why(ResourceAccessException failure) {
        return String.valueOf(failure.getMostSpecificCause());
    }
}
