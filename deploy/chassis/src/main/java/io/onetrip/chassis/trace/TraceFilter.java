package io.onetrip.chassis.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts every request under a trace and tells it to the caller. */
final class TraceFilter extends OncePerRequestFilter {
    private static final String PARENT = TraceFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = (String) request.getAttribute(PARENT); // an error is answered in a second round of filters
        try (var _ = Trace.continuing(begun == null ? request.getHeader("traceparent") : begun)) {
            request.setAttribute(PARENT, Trace.parent());
            response.setHeader("X-Trace-Id", Trace.current());
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
