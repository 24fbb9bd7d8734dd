package io.onetrip.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets an answer that fails after it has begun end as a broken connection: a problem behind the first rows of a file would
 * be taken for its last, and the file for whole.
 */
@Component
class BrokenOffAnswers implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenOffAnswers.class);

    /** The container closes the connection of a begun answer when it hears of a failure. */
    static final class BrokenOff extends RuntimeException {
        BrokenOff(Exception cause) {
            super("The answer was broken off", cause);
        }
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted() || isOfListener(failure)) return null;
        LOG.error("{} was broken off", request.getRequestURI(), failure);
        throw new BrokenOff(failure);
    }

    /** Who reads has gone, or has listened for long enough. */
    private static boolean isOfListener(Exception failure) {
        return failure instanceof IOException || failure instanceof AsyncRequestTimeoutException;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
