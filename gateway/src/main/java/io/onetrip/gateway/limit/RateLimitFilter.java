package io.onetrip.gateway.limit;

import io.onetrip.gateway.problem.ProblemWriter;
import io.onetrip.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before session and token are looked at: refusing must stay cheaper than asking. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RateLimitFilter extends OncePerRequestFilter {
    private final List<RateLimit> limits;
    private final ProblemWriter writer;

    RateLimitFilter(LimitProperties properties, ProblemWriter writer) {
        limits = properties.rates().stream().map(RateLimit::new).toList();
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var limit : limits) {
            var wait = limit.waitFor(request);
            if (wait.isPositive()) {
                refuse(response, wait);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletResponse response, Duration wait) throws IOException {
        var seconds = wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        writer.write(
                response,
                Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "Too many requests",
                        "Too much was asked for from your address. Wait %d s and go on more slowly."
                                .formatted(seconds)));
    }
}
