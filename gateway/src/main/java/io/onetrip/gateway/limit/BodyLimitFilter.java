package io.onetrip.gateway.limit;

import io.onetrip.gateway.PathPatterns;
import io.onetrip.gateway.problem.ProblemWriter;
import io.onetrip.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body over the limit of its path: by its announced length, or where it exceeds it on the way. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class BodyLimitFilter extends OncePerRequestFilter {
    private final Map<RequestMatcher, Long> limits = new LinkedHashMap<>();
    private final long ordinary;
    private final ProblemWriter writer;

    BodyLimitFilter(LimitProperties properties, ProblemWriter writer) {
        properties
                .bodies()
                .forEach(body ->
                        limits.put(PathPatterns.anyOf(body.paths()), body.size().toBytes()));
        ordinary = properties.body().toBytes();
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            writer.write(response, Problems.tooLarge(limit));
            return;
        }
        var limited = new LimitedRequest(request, limit);
        try {
            chain.doFilter(limited, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!limited.exceeded() || response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            writer.write(response, Problems.tooLarge(limit));
        } finally {
            limited.release(response);
        }
    }

    private long limit(HttpServletRequest request) {
        return limits.entrySet().stream()
                .filter(entry -> entry.getKey().matches(request))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ordinary);
    }
}
