package io.onetrip.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what nobody expected into a problem; a lost session store must not look like a broken program. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnexpectedFailureFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailureFilter.class);
    private final ProblemWriter writer;

    UnexpectedFailureFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure; // the container cuts the connection, so that half an answer is not taken for a whole one
            }
            LOG.warn("{} failed", request.getMethod(), failure); // no path: it may end in the secret of a link
            response.resetBuffer();
            writer.write(
                    response,
                    sessionsAreAway(failure) ? Problems.serviceUnavailable("session") : Problems.unexpected());
        }
    }

    private static boolean sessionsAreAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }
}
